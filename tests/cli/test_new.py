"""`new` lays a page out in every language from its type, ready to fill in."""
import json
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
    wrote = [f"wrote docs/{code}/{KEY}.md" for code in ("en", "da")]
    assert made.err.splitlines() == [*wrote, f"now add '{KEY}.md' to the menu in mkdocs.yml, and write"]


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
