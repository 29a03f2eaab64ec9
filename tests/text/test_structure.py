"""A page taken apart: what stands in it, and where."""
import pytest

from healthsite.text.structure import parse


def lines_of(*lines):
    return "\n".join(lines)


def blocks(text, language="en"):
    """Kind, box and first position of each block."""
    return [(block.kind, block.box, block.position.line, block.position.column) for block in parse(text, language).blocks]


def places(things):
    return [(thing.position.line, thing.position.column) for thing in things]


@pytest.mark.parametrize(("text", "line", "column"), [
    ("Days.[@mill-days]", 1, 8),
    ("One\ntwo.[@mill-days]", 2, 7),
    ("- Days.[@mill-days]", 1, 10),
    ("12. Days.[@mill-days]", 1, 12),
    ("- One\n    two.[@mill-days]", 2, 11),
    ("| a | b |\n| - | - |\n| c | d.[@mill-days] |", 3, 11),
    ("!!! hot\n\n    Days.[@mill-days]", 3, 12),
    ("!!! hot\n\n    - Days.[@mill-days]", 3, 14),
    ("## Days[@mill-days] {#days}", 1, 10),
    ("<!-- a\nb -->\nDays.[@mill-days]", 3, 8),
    ("`[@no]` Days.[@mill-days]", 1, 16),
])
def test_a_citation_is_found_where_its_id_begins(text, line, column):
    citations = [citation for block in parse(text, "en").blocks for citation in block.citations]
    assert [(citation.fact, citation.position.line, citation.position.column) for citation in citations] == [("mill-days", line, column)]


@pytest.mark.parametrize(("text", "line", "column"), [
    ("See [it](rye.md).", 1, 10),
    ("- See [it](rye.md).", 1, 12),
    ("| a |\n| - |\n| [it](rye.md) |", 3, 8),
    ("!!! hot\n\n    See [it](rye.md).", 3, 14),
    ("See [it\nnow](rye.md).", 2, 6),
    ('See [it](rye.md "Rye").', 1, 10),
    ("See [it [too]](rye.md).", 1, 16),
])
def test_a_link_is_found_where_its_target_begins(text, line, column):
    links = [link for block in parse(text, "en").blocks for link in block.links]
    assert [(link.target, link.position.line, link.position.column) for link in links] == [("rye.md", line, column)]


def test_an_address_in_angle_brackets_is_a_link():
    (block,) = parse("See <https://mill.example/2>.", "en").blocks
    assert ([link.target for link in block.links], block.figures) == (["https://mill.example/2"], ())


def test_an_image_is_no_link():
    (block,) = parse("![A loaf](loaf.svg)", "en").blocks
    assert ([image.target for image in block.images], block.links) == (["loaf.svg"], ())


@pytest.mark.parametrize(("text", "line", "column"), [
    ("For 7 days.", 1, 5),
    ("For\n7 days.", 2, 1),
    ("- For 7 days.", 1, 7),
    ("| a |\n| - |\n| 7 |", 3, 3),
    ("!!! hot\n\n    For 7 days.", 3, 9),
    ("## For 7 days {#x}", 1, 8),
    ("[for 7 days](week-2.md)", 1, 6),
    ("Cite[@mill-2] 7", 1, 15),
    ("`9` 7", 1, 5),
    ("Text {: .x3 #y-4 } 7", 1, 20),
])
def test_a_figure_is_found_in_the_words_a_reader_sees(text, line, column):
    figures = [figure for block in parse(text, "en").blocks for figure in block.figures]
    assert [(figure.value, figure.position.line, figure.position.column) for figure in figures] == [("7", line, column)]


@pytest.mark.parametrize("text", [
    "<!-- 7 [a](b.md) [@c] -->",
    "<!-- 7\n\n[a](b.md)\n\n[@c] -->",
    "```\n7 [a](b.md) [@c]\n```",
    "~~~ yaml\n7 [a](b.md) [@c]\n\n# no heading\n~~~",
    "````\n```\n7 [a](b.md) [@c]\n````",
])
def test_comments_and_fenced_code_are_left_out(text):
    document = parse(text, "en")
    assert (document.blocks, document.headings) == ((), ())


def test_text_goes_on_after_fenced_code():
    assert blocks("```\ncode\n```\nText.") == [("paragraph", "", 4, 1)]


def test_paragraphs_items_and_rows_are_blocks_of_their_own():
    text = lines_of("One", "two.", "", "- Three", "- Four", "", "| Five |", "| --- |", "| Six |")
    assert blocks(text) == [("paragraph", "", 1, 1), ("item", "", 4, 3), ("item", "", 5, 3), ("row", "", 7, 1), ("row", "", 9, 1)]


def test_what_is_indented_below_a_box_stands_in_it():
    text = lines_of("!!! hot", "", "    One.", "", "    - Two.", "", "Three.", "", "??? cold", "    Four.")
    assert blocks(text) == [("paragraph", "hot", 3, 5), ("item", "hot", 5, 7), ("paragraph", "", 7, 1), ("paragraph", "cold", 10, 5)]


def test_boxes_are_listed_with_their_opening_line():
    assert [(box.type, box.position.line) for box in parse("!!! hot\n\n    One.\n\n!!! cold\n", "en").boxes] == [("hot", 1), ("cold", 5)]


def test_a_section_ends_at_the_next_heading_of_any_level():
    document = parse(lines_of("One.", "", "## A {#a}", "", "Two.", "", "### B {#b}", "", "Three."), "en")
    found = [(section.anchor, section.level, section.title, len(section.blocks)) for section in document.sections]
    assert found == [("", 0, "", 1), ("a", 2, "A", 2), ("b", 3, "B", 2)]


def test_lines_are_counted_from_the_start_of_the_file():
    assert places(parse("One.\n\n## A {#a}", "en", first_line=9).sections) == [(9, 1), (11, 1)]


@pytest.mark.parametrize(("remark", "rule", "reason"), [
    ("<!-- allow slugs: as printed -->", "slugs", "as printed"),
    ("<!--allow slugs:as printed-->", "slugs", "as printed"),
    ("<!-- allow slugs: as\nprinted -->", "slugs", "as\nprinted"),
    ("<!-- allow slugs -->", "slugs", ""),
])
def test_a_remark_that_allows_something_is_found(remark, rule, reason):
    (found,) = parse(f"One.\n\nTwo. {remark}", "en", first_line=5).suppressions
    assert (found.rule, found.reason, found.position.line, found.position.column) == (rule, reason, 7, 6)


def test_facts_are_listed_once_in_order_of_first_use():
    assert parse("One.[@b; @a]\n\nTwo.[@a; @c]", "en").facts == ("b", "a", "c")


@pytest.mark.parametrize(("text", "kinds"), [
    ("It rises in\n4. week.[@mill-days]", ["paragraph"]),
    ("It rises -\n- in week 4.", ["paragraph"]),
    ("It rises:\n\n4. in week 4", ["paragraph", "item"]),
    ("- It rises\n- in week 4", ["item", "item"]),
    ("!!! hot\n    - It rises", ["item"]),
])
def test_no_list_begins_inside_a_paragraph(text, kinds):
    assert [block.kind for block in parse(text, "en").blocks] == kinds


@pytest.mark.parametrize("text", ["H<sub>2</sub>O", "m<sup>2</sup>"])
def test_a_sign_that_stands_high_or_low_is_no_figure(text):
    (block,) = parse(text, "en").blocks
    assert block.figures == ()


@pytest.mark.parametrize("text", ['![A loaf](a.svg){ width="400" }', "![A loaf](a.svg){: .wide width=400 }", "![A loaf](a.svg){#a1}"])
def test_the_attributes_of_a_picture_are_no_figures(text):
    (block,) = parse(text, "en").blocks
    assert block.figures == ()


def test_a_list_made_from_data_ends_a_paragraph_and_is_none():
    document = parse("Rye\n::: glossary\noats", "en")
    assert [(listing.name, listing.position.line) for listing in document.lists] == [("glossary", 2)]
    assert [block.text for block in document.blocks] == ["Rye", "oats"]


def test_words_behind_the_name_of_a_list_that_takes_some():
    (listing,) = parse("::: statements mill except bread", "en").lists
    assert (listing.name, listing.words, listing.line) == ("statements", ("mill", "except", "bread"), "::: statements mill except bread")


@pytest.mark.parametrize("line", ["    ::: glossary", ":::glossary", "::: glossary of rye", "::: statements  mill", "See ::: glossary"])
def test_what_is_no_list_made_from_data(line):
    assert parse(line, "en").lists == ()
