"""`translations` tells which sections the original has left behind, until someone says that the translation followed."""
import pytest
import yaml

ORIGINAL = "docs/en/bread/starter.md"
DANISH = "docs/da/bread/starter.md"
HOME = "docs/da/index.md"
RECORD = "docs/_data/translations/da.yml"
STEPS = f"warning: section 'steps' of the original ({ORIGINAL}:16) has changed since this translation followed it (stale-section)"
START = "warning: the start of the original (docs/en/index.md:8) has changed since this translation followed it (stale-section)"


@pytest.fixture
def accepted(bread):
    """A project with every translation accepted as it is."""
    assert bread.run("translations", "accept", "all") == 0
    return bread


def messages(project):
    """What a command printed, without the hints."""
    return [line for line in project.out.splitlines() if not line.startswith("  hint: ")]


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
    assert messages(accepted) == [f"{DANISH}:13:1: {STEPS}", f"{HOME}:5:1: {START}"]
    assert accepted.err.startswith("translations: 2 pages, 2 not up to date\n")


def test_the_check_warns_of_it_and_goes_on(accepted):
    reword(accepted)
    assert accepted.run("check", str(accepted.root / DANISH)) == 0
    warning = (
        f"{DANISH}:13:1: {STEPS}\n"
        f"  hint: follow the change, then run: manage.py translations accept {DANISH}\n"
    )
    assert warning in accepted.out


def test_accepting_one_translation_leaves_the_other_behind(accepted):
    reword(accepted)
    assert accepted.run("translations", "accept", DANISH) == 0
    assert accepted.run("translations") == 1
    assert messages(accepted) == [f"{HOME}:5:1: {START}"]


def test_other_spacing_in_the_original_leaves_nothing_behind(accepted):
    accepted.write(ORIGINAL, accepted.read(ORIGINAL).replace("\n\n## ", "\n\n\n## "))
    assert accepted.run("translations") == 0


def test_a_translation_nobody_ever_accepted_is_named(accepted):
    record = yaml.safe_load(accepted.read(RECORD))
    del record["bread/starter"]
    accepted.write(RECORD, yaml.safe_dump(record))
    assert accepted.run("translations") == 1
    assert accepted.out == (
        f"{DANISH}:1:1: warning: nobody has accepted this page as following {ORIGINAL} (stale-section)\n"
        f"  hint: hold it against the original, then run: python3 scripts/manage.py translations accept {DANISH}\n"
    )


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


def test_nothing_recorded_means_that_every_translation_is_named(bread):
    bread.run("translations")
    assert len(messages(bread)) == 2
    assert bread.err.splitlines() == [
        "translations: 2 pages, 2 not up to date",
        "  where a translation says the same again, run: python3 scripts/manage.py translations accept PAGE",
    ]


def test_status_of_some_pages_leaves_out_the_others(accepted):
    reword(accepted)
    assert accepted.run("translations", "status", "docs/da/bread") == 1
    assert messages(accepted) == [f"{DANISH}:13:1: {STEPS}"]


def hint(project):
    return next(line for line in project.out.splitlines() if line.startswith("  hint: "))


def test_git_is_asked_for_the_state_that_the_translation_followed(accepted):
    accepted.git("init", "--quiet")
    accepted.git("add", ".")
    accepted.git("commit", "--quiet", "--message", "followed")
    followed = accepted.git("rev-parse", "--short", "HEAD").strip()
    for words in ("Always keep", "Never keep"):
        accepted.change(ORIGINAL, r"\w* ?[Kk]eep it", f"{words} it")
        accepted.git("commit", "--quiet", "--all", "--message", words)
    accepted.run("translations", "status", DANISH)
    assert hint(accepted) == f"  hint: see what has changed: git diff {followed} -- {ORIGINAL}"


def test_where_git_does_not_know_that_state_its_history_is_named(accepted):
    reword(accepted)
    accepted.run("translations", "status", DANISH)
    assert hint(accepted) == f"  hint: read both again; what has changed is shown by: git log -p -- {ORIGINAL}"


def test_a_folder_stands_for_the_translations_below_it(accepted):
    reword(accepted)
    assert accepted.run("translations", "accept", "docs/da/bread/") == 0
    assert accepted.err == "translations: 1 page accepted\n"
    assert accepted.run("translations", "status", DANISH) == 0


def test_a_file_may_be_named_from_where_the_command_is_given(accepted, monkeypatch):
    monkeypatch.chdir(accepted.root / "docs/da")
    assert accepted.run("translations", "accept", "index.md") == 0


def test_a_translation_that_differs_from_its_original_is_not_accepted_and_the_differences_are_shown(accepted):
    before = accepted.read(RECORD)
    reword(accepted)
    accepted.change(DANISH, r"\[@[a-z-]+", "[@no-such-fact")
    assert accepted.run("translations", "accept", DANISH) == 1
    assert f"{DANISH}:11:" in accepted.out and "'no-such-fact'" in accepted.out
    assert accepted.err.splitlines() == [
        "translations: 0 pages accepted",
        f"  not accepted: {DANISH}; mend where it differs from its original, then accept it again",
    ]
    assert accepted.read(RECORD) == before


def test_the_others_are_accepted_all_the_same(accepted):
    reword(accepted)
    accepted.change(DANISH, r"\[@[a-z-]+", "[@no-such-fact")
    assert accepted.run("translations", "accept", "all") == 1
    assert accepted.err.startswith("translations: 1 page accepted\n")
    accepted.run("translations")
    assert messages(accepted) == [f"{DANISH}:13:1: {STEPS}"]


def test_what_is_wrong_in_a_translation_but_no_difference_does_not_stop_it_from_being_accepted(accepted):
    accepted.change(DANISH, r"^title: .*$", "title: Surdej -- kort")
    assert accepted.run("translations", "accept", DANISH) == 0


@pytest.mark.parametrize("action", ["accept", "status"])
@pytest.mark.parametrize(("path", "message", "hint"), [
    ("docs/da/bread/startr.md", "there is no translation 'docs/da/bread/startr.md'", "did you mean 'docs/da/bread/starter.md'?"),
    ("docs/sv", "there is no translation 'docs/sv'", "name files or folders such as docs/da/index.md, or 'all'"),
    (ORIGINAL, f"'{ORIGINAL}' is an original: it follows no other page", f"name a translation: {DANISH}"),
    ("docs/da/alone.md", "'docs/da/alone.md' has no original that it could follow",
     "write docs/en/alone.md, or see what 'check' says of it"),
    ("docs/da/broken.md", "'docs/da/broken.md' cannot be read", "run: python3 scripts/manage.py check docs/da/broken.md"),
])
def test_what_is_no_translation_says_why_and_what_to_name_instead(bread, action, path, message, hint):
    bread.write("docs/da/alone.md", "---\ntitle: Alene\n---\n")
    bread.write("docs/da/broken.md", "")
    assert bread.run("translations", action, path) == 2
    assert bread.err == f"{message}\n  hint: {hint}"
