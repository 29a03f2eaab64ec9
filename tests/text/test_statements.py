"""What stands between one citation and the next is a statement, with the facts that it cites."""
import pytest

from healthsite.text.statements import statements_of
from healthsite.text.structure import parse


def statements(body):
    document = parse(body, "en")
    return [(one.words, one.facts) for one in statements_of(document)]


@pytest.mark.parametrize(("body", "expected"), [
    ("Bread rises.[@mill-rise] It cools.[@mill-cool]", [("Bread rises.", ("mill-rise",)), ("It cools.", ("mill-cool",))]),
    ("Bread rises.[@mill-rise; @mill-warm]", [("Bread rises.", ("mill-rise", "mill-warm"))]),
    ("It rises,[@mill-rise] and it cools.[@mill-cool]", [("It rises, and it cools.", ("mill-rise", "mill-cool"))]),
    ("It needs time. It needs warmth.[@mill-time]", [("It needs time. It needs warmth.", ("mill-time",))]),
    ("It rises.[@mill-rise] Nobody knows why.", [("It rises.", ("mill-rise",)), ("Nobody knows why.", ())]),
])
def test_a_citation_holds_back_to_the_one_before(body, expected):
    assert statements(body) == expected


def test_items_and_cells_are_statements_of_their_own():
    body = "- flour[@mill-flour]\n- water\n\n| a | b |\n| --- | --- |\n| rye[@mill-rye] | oats |\n"
    assert statements(body) == [
        ("flour", ("mill-flour",)), ("water", ()), ("a", ()), ("b", ()), ("rye", ("mill-rye",)), ("oats", ()),
    ]


def test_marks_links_and_headings_are_not_among_the_words():
    assert statements("## Baking {#baking}\n\n**Use** [rye](term:rye) and [more](flour.md), warm.[@mill-rye]") == [
        ("Use rye and more, warm.", ("mill-rye",)),
    ]


@pytest.mark.parametrize(("body", "leads_on"), [
    ("See [the mill](mill.md).", True), ("See [rye](term:rye).", False), ("See it.", False),
])
def test_a_sentence_with_a_link_to_a_page_leads_on(body, leads_on):
    assert [one.leads_on for one in statements_of(parse(body, "en"))] == [leads_on]


def test_what_leads_on_is_not_covered_by_the_citation_behind_it():
    assert statements("See [the mill](mill.md). It grinds.[@mill-grinds]") == [("See the mill.", ()), ("It grinds.", ("mill-grinds",))]


def test_a_statement_knows_its_section_and_its_line():
    one = next(statements_of(parse("## Baking {#baking}\n\nBread rises.[@mill-rise]", "en")))
    assert (one.anchor, one.position.line) == ("baking", 3)
