"""`new` lays a page out in every language from its type, ready to fill in, or says why not and what to say instead."""
import json
import shutil
from datetime import date

import pytest

KEY = "bread/rye"
LAYOUT = {"front-matter", "required-keys", "neutral-keys", "slugs", "heading-anchors", "page-sections", "same-sections", "every-language"}


@pytest.fixture
def made(bread):
    """The copy with a new page of the type 'recipe'."""
    assert bread.run("new", "recipe", KEY) == 0
    return bread


def editions(project):
    return project.site().editions(KEY)


def test_the_page_stands_in_every_language_under_one_key(made):
    assert [page.path for page in editions(made)] == [f"docs/{code}/{KEY}.md" for code in ("en", "da")]


def test_it_has_the_sections_of_its_type_in_order_with_the_headings_of_the_language(made):
    sections = made.site().page_types["recipe"].sections
    for page in editions(made):
        expected = [(anchor, headings[page.language]) for anchor, headings in sections.items()]
        assert [(section.anchor, section.title) for section in page.document.headings] == expected


def test_what_is_the_same_in_every_language_stands_on_the_original_only(made):
    original, translation = editions(made)
    assert (original.front.type, translation.front.type) == ("recipe", None)


def test_the_next_review_is_due_within_a_year_or_so(made):
    assert 360 <= (editions(made)[0].meta.next_review - date.today()).days <= 366


def test_what_is_laid_out_is_as_the_rules_of_layout_want_it(made):
    made.run("check", "--format", "json")
    assert LAYOUT & {entry["rule"] for entry in json.loads(made.out)} == set()


def test_the_command_says_which_files_it_wrote_and_what_comes_next(made):
    assert made.err.splitlines() == [
        f"wrote docs/en/{KEY}.md",
        f"wrote docs/da/{KEY}.md",
        "what comes next:",
        "  1. write the page in every language: a text in place of each '…', and a slug in the language of the page",
        f"  2. put the page into the menu: in mkdocs.yml, below line 5 write '  - {KEY}.md' with its spaces",
        "  3. see what is still wrong: python3 scripts/manage.py check",
        "  4. when nothing is: python3 scripts/manage.py check --fix records the page's addresses, which it then keeps for ever",
        f"  5. when the languages say the same: python3 scripts/manage.py translations accept docs/da/{KEY}.md",
    ]


def test_the_line_for_the_menu_stands_where_it_says(made):
    lines = made.read("mkdocs.yml").split("\n")
    made.write("mkdocs.yml", "\n".join([*lines[:5], f"  - {KEY}.md", *lines[5:]]))
    assert made.site().settings.nav == ("index", "bread/starter", KEY)


def test_a_page_whose_folder_is_not_in_the_menu_is_left_to_the_editor_to_place(bread):
    bread.run("new", "recipe", "cakes/index")
    assert "put the page into the menu: in mkdocs.yml, under 'nav' write a line for cakes/index.md\n" in bread.err


def test_a_page_that_is_in_the_menu_already_is_not_put_there_again(bread):
    bread.change("mkdocs.yml", r"^  - bread/starter.md$", f"  - bread/starter.md\\n  - {KEY}.md")
    bread.run("new", "recipe", KEY)
    assert "menu" not in bread.err


def test_a_page_of_one_language_is_never_written_over(bread):
    bread.write(f"docs/da/{KEY}.md", "mine")
    assert bread.run("new", "recipe", KEY) == 2
    assert bread.read(f"docs/da/{KEY}.md") == "mine"
    assert not (bread.root / f"docs/en/{KEY}.md").exists()


def test_the_front_page_of_a_new_folder_names_the_folder(bread):
    assert bread.run("new", "recipe", "cakes/index") == 0
    assert [page.url for page in bread.site().editions("cakes/index")] == ["cakes/", "da/cakes/"]


def test_a_heading_that_a_page_type_lacks_in_a_language_is_left_to_be_written(bread):
    bread.change("docs/_data/page-types.yml", ", da: Kort sagt", "")
    assert bread.run("new", "recipe", KEY) == 0
    assert "## … {#in-short}" in bread.read(f"docs/da/{KEY}.md")


def test_a_language_that_has_no_folder_yet_gets_one(bread):
    shutil.rmtree(bread.root / "docs/da")
    assert bread.run("new", "recipe", KEY) == 0
    assert (bread.root / f"docs/da/{KEY}.md").is_file()


def test_an_ending_may_be_written(bread):
    assert bread.run("new", "recipe", f"{KEY}.md") == 0


SAY = "say: python3 scripts/manage.py new recipe "
NAMES = "use a–z, 0–9 and single hyphens, in English"


@pytest.mark.parametrize(("argv", "message", "hint"), [
    (["recipy", KEY], "there is no page type 'recipy'", "did you mean 'recipe'?"),
    (["essay", KEY], "there is no page type 'essay'", "the types are: home: The entrance.; recipe: What to do."),
    (["recipe", "bread/Brød og smør"], f"'Brød og smør' is no name of a file or folder: {NAMES}", f"{SAY}bread/broed-og-smoer"),
    (["recipe", "bread/rye_bread"], f"'rye_bread' is no name of a file or folder: {NAMES}", f"{SAY}bread/rye-bread"),
    (["recipe", "../rye"], f"'..' is no name of a file or folder: {NAMES}", f"{SAY}rye"),
    (["recipe", "/bread/rye"], f"'/bread/rye' has a slash too many: {NAMES}", f"{SAY}bread/rye"),
    (["recipe", "パン"], f"'パン' is no name of a file or folder: {NAMES}", f"{SAY}causes/risk-factors"),
    (["recipe", "docs/da/bread/rye.md"], "'docs/da/bread/rye.md' is the file of one language; a key is the same in all of them", f"{SAY}{KEY}"),
    (["recipe", "en/bread/rye"], "'en/bread/rye' is the file of one language; a key is the same in all of them", f"{SAY}{KEY}"),
    (["recipe", "bread/starter"], "docs/en/bread/starter.md exists already", "write in it, or choose another key"),
    (["recipe", "index"], "docs/en/index.md exists already", "write in it, or choose another key"),
    (["recipe", "bread"], "'bread' is a folder", "its front page is bread/index; choose another key for a page beside it"),
    (["recipe", "cakes/sponge"], "there is no folder 'cakes'; its front page gives it its name in the addresses of each language",
     "make that first: python3 scripts/manage.py new TYPE cakes/index"),
    (["recipe", "cakes/dry/index"], "there is no folder 'cakes'; its front page gives it its name in the addresses of each language",
     "make that first: python3 scripts/manage.py new TYPE cakes/index"),
], ids=lambda value: " ".join(value) if isinstance(value, list) else "")
def test_what_cannot_be_made_says_why_and_what_to_say_instead(bread, argv, message, hint):
    assert bread.run("new", *argv) == 2
    assert bread.err == f"{message}\n  hint: {hint}"


def test_page_types_that_cannot_be_read_are_a_matter_for_check(bread):
    bread.write("docs/_data/page-types.yml", "recipe: [\n")
    assert bread.run("new", "recipe", KEY) == 2
    assert bread.err == ("docs/_data/page-types.yml cannot be read\n"
                         "  hint: run: python3 scripts/manage.py check docs/_data/page-types.yml")
