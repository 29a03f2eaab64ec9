"""`check --since`: what was changed, and everything that rests on it; and the summary of a pull request."""
import pytest

DANISH = "docs/da/bread/starter.md"
DANISH_HOME = "docs/da/index.md"
HOME = "docs/en/index.md"
STARTER = "docs/en/bread/starter.md"
LEDGER = "docs/_data/facts/mill.yml"


@pytest.fixture
def main_branch(bread, monkeypatch):
    """A copy in which every page breaks a rule already and is committed so on the branch `main`; commands run in its folder."""
    monkeypatch.chdir(bread.root)
    for path in (HOME, STARTER, DANISH, DANISH_HOME):
        bread.write(path, bread.read(path).replace("\n\n", "\n\nWater -- and flour.\n\n", 1))
    bread.git("init", "--quiet", "--initial-branch", "main")
    bread.git("add", ".")
    bread.git("commit", "--quiet", "--message", "before")
    return bread


def shown(copy, *argv):
    """Pages of which a problem is shown."""
    copy.run("check", "--since", "main", *argv)
    return sorted({line.split(":")[0] for line in copy.out.splitlines() if line.startswith("docs/")} - {LEDGER})


def test_nothing_changed_shows_nothing(main_branch):
    assert shown(main_branch) == []


def test_a_changed_original_shows_its_translation(main_branch):
    main_branch.change(STARTER, "Keep it", "Leave it")
    assert shown(main_branch) == [DANISH, STARTER]


def test_a_changed_translation_shows_itself_alone(main_branch):
    main_branch.change(DANISH, "description: ", "description: Kort og godt. ")
    assert shown(main_branch) == [DANISH]


def test_a_changed_fact_shows_every_page_that_cites_it(main_branch):
    main_branch.change(LEDGER, "It likes warmth", "It needs warmth")
    assert shown(main_branch) == [DANISH, STARTER]


def test_a_changed_fact_that_no_page_cites_shows_no_page(main_branch):
    main_branch.change(LEDGER, "Dough, para 1", "Dough, para 2")
    assert shown(main_branch) == []


def test_a_changed_term_shows_every_page_that_marks_it(main_branch):
    main_branch.change("docs/_data/glossary.yml", "Letting the dough rise", "When the dough rises")
    assert shown(main_branch) == [DANISH, STARTER]


def test_a_changed_term_shows_every_page_that_lists_the_glossary(main_branch):
    main_branch.change(HOME, "The mill", "::: glossary\n\nThe mill")
    main_branch.git("commit", "--quiet", "--all", "--message", "a list")
    main_branch.change("docs/_data/glossary.yml", "Letting the dough rise", "When the dough rises")
    assert HOME in shown(main_branch)


def test_a_changed_page_shows_the_pages_that_link_to_it(main_branch):
    main_branch.change(HOME, "The mill", "[The starter](bread/starter.md) says that the mill")
    main_branch.git("commit", "--quiet", "--all", "--message", "a link")
    main_branch.change(STARTER, "Keep it", "Leave it")
    assert shown(main_branch) == [DANISH, STARTER, HOME]


def test_a_changed_picture_shows_the_pages_that_show_it(main_branch):
    main_branch.change(HOME, "The mill", "![A loaf cut in two](../assets/loaf.svg) The mill")
    main_branch.git("commit", "--quiet", "--all", "--message", "a picture")
    main_branch.change("docs/assets/loaf.svg", "<svg", "<svg ")
    assert shown(main_branch) == [HOME]


def test_changed_conventions_show_every_page(main_branch):
    main_branch.change("docs/_data/typography.yml", "’", "'")
    assert shown(main_branch) == [DANISH, DANISH_HOME, STARTER, HOME]


def test_changed_settings_show_every_page(main_branch):
    main_branch.change("mkdocs.yml", r"\Z", "# a remark\n")
    assert shown(main_branch) == [DANISH, DANISH_HOME, STARTER, HOME]


def test_a_remark_in_a_data_file_shows_no_page(main_branch):
    main_branch.change("docs/_data/typography.yml", r"\Z", "# a remark\n")
    assert shown(main_branch) == []


def test_what_changed_on_main_in_the_meantime_is_not_ours(main_branch):
    main_branch.git("switch", "--quiet", "--create", "mine")
    main_branch.change(DANISH, "description: ", "description: Kort og godt. ")
    main_branch.git("commit", "--quiet", "--all", "--message", "mine")
    main_branch.git("switch", "--quiet", "main")
    main_branch.change(HOME, "The mill", "A mill")
    main_branch.git("commit", "--quiet", "--all", "--message", "theirs")
    main_branch.git("switch", "--quiet", "mine")
    assert shown(main_branch) == [DANISH]


@pytest.fixture
def summary(main_branch):
    """A function: the summary that is written of the changes made so far."""
    def written(*argv):
        main_branch.run("check", "--since", "main", "--summary", "summary.md", *argv)
        return main_branch.read("summary.md")
    return written


def test_a_summary_of_nothing_wrong_says_so(main_branch, summary):
    assert summary() == "## Nothing stands in the way\n"


def test_what_blocks_stands_first_with_place_and_mend(main_branch, summary):
    main_branch.change(DANISH, r"\[@mill-warm\]", "[@mill-wrm]")
    text = summary()
    assert text.startswith("## What has to be mended first\n\n- `docs/da/bread/starter.md:")
    assert "there is no fact 'mill-wrm' *(cited-facts)*<br>→ did you mean 'mill-warm'?" in text


def test_words_of_the_text_are_no_markup_in_the_summary(main_branch, summary):
    main_branch.change(DANISH, r"\[@mill-warm\]", "[@<img>]")
    assert "<img>" not in summary()
    assert "&#60;img&#62;" in summary()


def test_advice_is_told_apart(main_branch, summary):
    main_branch.change(STARTER, "next_review: .*", "next_review: 2000-01-01")
    main_branch.change("mkdocs.yml", "extra:", "extra:\n  review_grace_days: 99999")
    assert "## Advice, which stops nothing\n\n- `docs/en/bread/starter.md:7` the page was due for review on 2000-01-01" in summary()


def test_a_changed_original_says_which_sections_must_follow(main_branch, summary):
    main_branch.run("translations", "accept", "all")
    main_branch.git("add", ".")
    main_branch.git("commit", "--quiet", "--message", "accepted")
    main_branch.change(STARTER, "Keep it", "Leave it")
    note = f"- `{DANISH}` has to follow `{STARTER}` in: steps. Readers see a note there until it does."
    assert f"## What this means for the other languages\n\n{note}\n" in summary()


def test_a_translation_changed_alone_asks_whether_the_meaning_did(main_branch, summary):
    main_branch.change(DANISH, "description: ", "description: Kort og godt. ")
    assert f"- `{DANISH}`: only the translation changed. " in summary()


def test_a_changed_fact_names_the_pages_that_cite_it(main_branch, summary):
    main_branch.change(LEDGER, "It likes warmth", "It needs warmth")
    assert f"- The fact `mill-warm` changed. These pages cite it: `{STARTER}`, `{DANISH}`.\n" in summary()


def test_summaries_are_added_to_what_the_file_holds(main_branch, summary):
    main_branch.write("summary.md", "Before.\n")
    assert summary().startswith("Before.\n## ")
