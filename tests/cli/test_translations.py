"""`translations` tells which sections the original has left behind, until someone says that the translation followed."""
import pytest
import yaml

ORIGINAL = "docs/en/bread/starter.md"
DANISH = "docs/da/bread/starter.md"
HOME = "docs/da/index.md"
RECORD = "docs/_data/translations/da.yml"


@pytest.fixture
def accepted(bread):
    """A project with every translation accepted as it is."""
    assert bread.run("translations", "accept", "all") == 0
    return bread


def reword(project):
    """Change words in two sections of two originals."""
    project.change(ORIGINAL, "Keep it", "Always keep it")
    project.change("docs/en/index.md", "Bake with", "Always bake with")


def test_translations_that_were_accepted_are_up_to_date(accepted):
    assert (accepted.run("translations"), accepted.out) == (0, "")
    assert accepted.err == "translations: 2 pages, 0 not up to date\n"


def test_a_changed_original_leaves_its_translations_behind_section_by_section(accepted):
    reword(accepted)
    assert accepted.run("translations", "status") == 1
    assert accepted.out.splitlines() == [
        f"{DANISH}: section 'steps' is older than {ORIGINAL}",
        f"{HOME}: section '(start)' is older than docs/en/index.md",
    ]


def test_the_check_warns_of_it_and_goes_on(accepted):
    reword(accepted)
    assert accepted.run("check", str(accepted.root / DANISH)) == 0
    warning = (
        f"{DANISH}:13:1: warning: section 'steps' of the original ({ORIGINAL}) has changed since this translation followed it (stale-section)\n"
        f"  hint: follow the change, then run: manage.py translations accept {DANISH}\n"
    )
    assert warning in accepted.out


def test_accepting_one_translation_leaves_the_other_behind(accepted):
    reword(accepted)
    assert accepted.run("translations", "accept", DANISH) == 0
    assert accepted.run("translations") == 1
    assert accepted.out == f"{HOME}: section '(start)' is older than docs/en/index.md\n"


def test_other_spacing_in_the_original_leaves_nothing_behind(accepted):
    accepted.write(ORIGINAL, accepted.read(ORIGINAL).replace("\n\n## ", "\n\n\n## "))
    assert accepted.run("translations") == 0


def test_a_translation_nobody_ever_accepted_is_named(accepted):
    record = yaml.safe_load(accepted.read(RECORD))
    del record["bread/starter"]
    accepted.write(RECORD, yaml.safe_dump(record))
    assert accepted.run("translations") == 1
    assert accepted.out == f"{DANISH}: never accepted as following {ORIGINAL}\n"


def test_accepting_twice_writes_the_same(accepted):
    before = accepted.read(RECORD)
    accepted.run("translations", "accept", "all")
    assert accepted.read(RECORD) == before


def test_accepting_one_page_keeps_the_record_of_the_others(accepted):
    before = yaml.safe_load(accepted.read(RECORD))
    accepted.write(HOME, "---\ntitle: [\n---\n")
    accepted.run("translations", "accept", DANISH)
    assert yaml.safe_load(accepted.read(RECORD)) == before


def test_the_record_of_a_page_that_is_gone_goes_too(accepted):
    (accepted.root / DANISH).unlink()
    accepted.run("translations", "accept", HOME)
    assert "bread/starter" not in yaml.safe_load(accepted.read(RECORD))
