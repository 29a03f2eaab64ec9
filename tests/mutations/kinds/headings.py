"""Headings and their anchors: what links lead to for years."""
import re

from registry import bad_edit
from words import HEADING

ANCHORED = re.compile(r"(#+) (.*) \{#([\w-]+)\}$")


def parts(page):
    """Line, number signs, words and anchor of every heading."""
    for section in page.sections:
        number = section.position.line
        match = ANCHORED.match(page.lines[number - 1])
        if match:
            yield number, *match.groups()


def rewritten(page, pattern: str, lines: range | None = None):
    for number, signs, words, anchor in parts(page):
        yield page.with_line(number, pattern.format(signs=signs, words=words, anchor=anchor), lines)


@bad_edit("same-sections", "page-sections", "permalinks-kept", everywhere=True)
def heading_dropped(page):
    for number, *_ in list(parts(page))[1:]:
        yield page.without(number, number + 1)


@bad_edit("same-sections", "page-sections", "permalinks-kept", everywhere=True)
def section_dropped(page):
    headings = [number for number, *_ in parts(page)]
    for number, following in zip(headings[1:], headings[2:]):
        yield page.without(number, following - 1)


@bad_edit("same-sections", "page-sections", "permalinks-kept")
def last_section_dropped(page):
    last = page.sections[-1].position.line
    yield page.without(last - 1, len(page.lines) - 1)


@bad_edit("same-sections", "translations-follow", everywhere=True)
def section_added(page):
    for number, *_ in list(parts(page))[1:]:
        yield page.inserted(number, f"## {HEADING[page.language]} {{#what-else-there-is}}", "")


@bad_edit("same-sections", "page-sections", "translations-follow")
def sections_swapped(page):
    headings = [number for number, signs, *_ in parts(page) if signs == "##"]
    for first, second, third in zip(headings, headings[1:], headings[2:]):
        moved = [*page.lines[: first - 1], *page.lines[second - 1: third - 1], *page.lines[first - 1: second - 1], *page.lines[third - 1:]]
        other = first + third - second
        yield page.written("\n".join(moved), range(first, other + 1), "two sections change places")


@bad_edit("heading-anchors", everywhere=True)
def anchor_dropped(page):
    yield from rewritten(page, "{signs} {words}")


@bad_edit("permalinks-kept", "same-sections", everywhere=True)
def anchor_renamed(page):
    yield from rewritten(page, "{signs} {words} {{#{anchor}-new}}")


@bad_edit("permalinks-kept", "same-sections")
def anchor_with_a_letter_lost(page):
    for number, signs, words, anchor in parts(page):
        if len(anchor) > 4:
            yield page.with_line(number, f"{signs} {words} {{#{anchor[:2]}{anchor[3:]}}}")


@bad_edit("heading-anchors")
def anchor_in_capitals(page):
    for number, signs, words, anchor in parts(page):
        yield page.with_line(number, f"{signs} {words} {{#{anchor.title()}}}")


@bad_edit("heading-anchors")
def anchor_with_danish_letters(page):
    yield from rewritten(page, "{signs} {words} {{#{anchor}-årsag}}")


@bad_edit("heading-anchors", "heading-marks", "same-sections", "permalinks-kept")
def anchor_with_a_space(page):
    for number, signs, words, anchor in parts(page):
        if "-" in anchor:
            yield page.with_line(number, f"{signs} {words} {{#{anchor.replace('-', ' ')}}}")


@bad_edit("heading-anchors")
def anchor_used_twice(page):
    known = list(parts(page))
    for (_, _, _, before), (number, signs, words, _) in zip(known, known[1:]):
        yield page.with_line(number, f"{signs} {words} {{#{before}}}")


@bad_edit("heading-anchors", "heading-marks")
def anchor_without_its_sign(page):
    yield from rewritten(page, "{signs} {words} {{{anchor}}}")


@bad_edit("heading-marks")
def anchor_not_closed(page):
    yield from rewritten(page, "{signs} {words} {{#{anchor}")


@bad_edit("heading-marks")
def anchor_not_opened(page):
    yield from rewritten(page, "{signs} {words} #{anchor}}}")


@bad_edit("heading-marks")
def anchor_before_the_words(page):
    yield from rewritten(page, "{signs} {{#{anchor}}} {words}")


@bad_edit("heading-marks")
def no_space_before_anchor(page):
    yield from rewritten(page, "{signs} {words}{{#{anchor}}}")


@bad_edit("heading-marks", "heading-anchors")
def anchor_in_round_brackets(page):
    yield from rewritten(page, "{signs} {words} (#{anchor})")


@bad_edit("heading-marks")
def no_space_after_number_signs(page):
    yield from rewritten(page, "{signs}{words} {{#{anchor}}}")


@bad_edit("heading-marks")
def heading_indented(page):
    yield from rewritten(page, " {signs} {words} {{#{anchor}}}")


@bad_edit("heading-anchors")
def heading_of_level_one(page):
    yield from rewritten(page, "# {words} {{#{anchor}}}")


@bad_edit("same-sections", "heading-anchors", "page-sections")
def heading_of_another_level(page):
    for number, signs, words, anchor in parts(page):
        yield page.with_line(number, f"{signs}# {words} {{#{anchor}}}")


@bad_edit("heading-anchors")
def level_skipped(page):
    for number, signs, words, anchor in parts(page):
        if signs == "##":
            yield page.with_line(number, f"#### {words} {{#{anchor}}}")


@bad_edit("heading-anchors")
def heading_without_words(page):
    yield from rewritten(page, "{signs} {{#{anchor}}}")


@bad_edit("same-sections", "page-sections", "permalinks-kept", "bold-headings")
def heading_made_bold_instead(page):
    for number, _, words, _ in list(parts(page))[1:]:
        yield page.with_line(number, f"**{words}**", range(number - 1, number + 3))


@bad_edit("heading-anchors", "heading-marks")
def heading_underlined_as_in_other_programs(page):
    for number, _, words, _ in parts(page):
        text = [*page.lines[: number - 1], words, "-" * len(words), *page.lines[number:]]
        yield page.written("\n".join(text), range(number, number + 2), f"{words!r} underlined")


@bad_edit("raw-html")
def heading_as_html(page):
    yield from rewritten(page, "<h2 id=\"{anchor}\">{words}</h2>")


@bad_edit("heading-marks", "citation-marks", "heading-anchors")
def seven_number_signs(page):
    yield from rewritten(page, "####### {words} {{#{anchor}}}")


@bad_edit("heading-anchors")
def heading_pasted_without_anchor(page):
    for block in page.paragraphs:
        yield page.written_below(block, f"### {HEADING[page.language]}")


@bad_edit("heading-anchors")
def line_drawn_right_below_a_text(page):
    """Three hyphens below a line make it a heading."""
    for block in page.paragraphs:
        number = block.position.line
        yield page.inserted(number + 1, "---", lines=range(number, number + 2))


@bad_edit("stray-indents", "heading-marks", "same-sections", "page-sections", "permalinks-kept")
def heading_made_code_by_four_spaces(page):
    for number, signs, words, anchor in list(parts(page))[1:]:
        yield page.with_line(number, f"    {signs} {words} {{#{anchor}}}")
