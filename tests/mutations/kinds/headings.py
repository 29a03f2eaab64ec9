"""Headings and their anchors: what links lead to for years."""
import re

from edit import Edit
from registry import bad_edit, family
from words import HEADING

ANCHORED = re.compile(r"(#+) (.*) \{#([\w-]+)\}$")
GONE = "same-sections, page-sections, permalinks-kept"
"""Who may tell that a section is not there."""


def parts(page):
    """Line, number signs, words and anchor of every heading."""
    for section in page.sections:
        number = section.position.line
        match = ANCHORED.match(page.lines[number - 1])
        if match:
            yield number, *match.groups()


def rewritten(pattern: str):
    """Every heading with other marks."""

    def edits(page):
        for number, signs, words, anchor in parts(page):
            changed = pattern.format(signs=signs, words=words, anchor=anchor, cut=anchor[:2] + anchor[3:], capital=anchor.title())
            yield page.with_line(number, changed, range(number - 1, number + 3) if pattern.startswith("**") else None)

    return edits


family(__name__, rewritten, {
    "heading-anchors": {
        "anchor-dropped": "{signs} {words}",
        "anchor-in-capitals": "{signs} {words} {{#{capital}}}",
        "anchor-with-danish-letters": "{signs} {words} {{#{anchor}-årsag}}",
        "heading-of-level-one": "# {words} {{#{anchor}}}",
        "heading-without-words": "{signs} {{#{anchor}}}",
    },
    "heading-anchors, heading-marks": {
        "anchor-without-its-sign": "{signs} {words} {{{anchor}}}",
        "anchor-in-round-brackets": "{signs} {words} (#{anchor})",
        "seven-number-signs": "####### {words} {{#{anchor}}}",
    },
    "permalinks-kept, same-sections": {
        "anchor-renamed": "{signs} {words} {{#{anchor}-new}}",
        "letter-lost-in-anchor": "{signs} {words} {{#{cut}}}",
    },
    "heading-marks": {
        "anchor-not-closed": "{signs} {words} {{#{anchor}",
        "anchor-not-opened": "{signs} {words} #{anchor}}}",
        "anchor-before-the-words": "{signs} {{#{anchor}}} {words}",
        "no-space-before-anchor": "{signs} {words}{{#{anchor}}}",
        "no-space-after-number-signs": "{signs}{words} {{#{anchor}}}",
        "heading-indented": " {signs} {words} {{#{anchor}}}",
    },
    "same-sections, heading-anchors, page-sections": {"heading-of-another-level": "{signs}# {words} {{#{anchor}}}"},
    "raw-html": {"heading-as-html": '<h2 id="{anchor}">{words}</h2>'},
    f"stray-indents, heading-marks, {GONE}": {"heading-made-code-by-four-spaces": "    {signs} {words} {{#{anchor}}}"},
    f"bold-headings, {GONE}": {"heading-made-bold-instead": "**{words}**"},
}, everywhere={"anchor-dropped", "anchor-renamed"})


@bad_edit(*GONE.split(", "), everywhere=True)
def heading_dropped(page):
    """Told where the text began below it; in a box, that is two lines further down."""
    for number, *_ in list(parts(page))[1:]:
        gone = page.without(number, number + 1)
        yield Edit(gone.changes, page.path, range(number - 2, number + 3), gone.what)


@bad_edit(*GONE.split(", "), everywhere=True)
def section_dropped(page):
    headings = [number for number, *_ in parts(page)]
    for number, following in zip(headings[1:], headings[2:]):
        yield page.without(number, following - 1)


@bad_edit(*GONE.split(", "))
def last_section_dropped(page):
    last = page.sections[-1].position.line
    yield page.without(last - 1, len(page.lines) - 1)


@bad_edit("same-sections", "translations-follow", everywhere=True)
def section_added(page):
    for number, *_ in list(parts(page))[1:]:
        yield page.inserted(number, f"## {HEADING[page.language]} {{#what-else-there-is}}", "")


@bad_edit("same-sections", "page-sections", "translations-follow", everywhere=True)
def sections_swapped(page):
    headings = [number for number, signs, *_ in parts(page) if signs == "##"]
    for first, second, third in zip(headings, headings[1:], headings[2:]):
        moved = [*page.lines[: first - 1], *page.lines[second - 1: third - 1], *page.lines[first - 1: second - 1], *page.lines[third - 1:]]
        yield page.written("\n".join(moved), range(first, first + third - second + 1), "two sections change places")


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


@bad_edit("heading-anchors")
def level_skipped(page):
    for number, signs, words, anchor in parts(page):
        if signs == "##":
            yield page.with_line(number, f"#### {words} {{#{anchor}}}")


@bad_edit("heading-anchors", "heading-marks")
def heading_underlined_as_in_other_programs(page):
    for number, _, words, _ in parts(page):
        text = [*page.lines[: number - 1], words, "-" * len(words), *page.lines[number:]]
        yield page.written("\n".join(text), range(number, number + 2), f"{words!r} underlined")


@bad_edit("heading-anchors")
def heading_pasted_without_anchor(page):
    yield from page.written_anywhere(f"### {HEADING[page.language]}")


@bad_edit("heading-anchors")
def line_drawn_right_below_a_text(page):
    """Three hyphens below a line make it a heading."""
    for block in page.paragraphs:
        number = block.position.line
        yield page.inserted(number + 1, "---", lines=range(number, number + 2))
