"""Takes a page's Markdown apart into sections and blocks, every part with its position.

It knows as much Markdown as the rules need: headings with `{#anchor}`, paragraphs, list items,
table rows, admonitions, lists made from data, fenced code, HTML comments. What a reader sees is made by Python-Markdown;
a test holds both against each other on every page of the site.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from healthsite.model.document import Box, Document, Listing, Section, Suppression
from healthsite.model.problem import Position
from healthsite.text.inline import blanked, block_from
from healthsite.text.listings import LINE, asked_list
from healthsite.text.remembered import remembered

TITLE = r"(.*?)\s*(?:\{([^{}]*)\})?\s*#*\s*$"
HEADING = re.compile(rf"(#{{1,6}})\s*{TITLE}")
UNDERLINED = re.compile(TITLE)
UNDERLINE = re.compile(r"(=|-)[=-]*\s*$")
ANCHOR = re.compile(r"#([^\s}]+)")
FENCE = re.compile(r"(```+|~~~+)")
ITEM = re.compile(r"(?:[-*+]|\d+[.)])\s+")
ADMONITION = re.compile(r"(?:!!!|\?\?\?\+?)\s*([\w-]+)")
DELIMITER = re.compile(r"\|?[\s:|-]+\|[\s:|-]*$")
COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->", re.DOTALL)
ALLOW = re.compile(r"<!--\s*+allow\s++([\w-]++)\s*+:?\s*+((?:(?!-->|<!--).)*+)-->", re.DOTALL)


@dataclass
class _Builder:
    """Collects lines into blocks and blocks into sections."""

    language: str
    sections: list[Section] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    lists: list[Listing] = field(default_factory=list)
    blocks: list = field(default_factory=list)
    lines: list[tuple[str, Position]] = field(default_factory=list)
    kind: str = "paragraph"
    box: str = ""

    def close_block(self) -> None:
        if self.lines:
            self.blocks.append(block_from(self.kind, self.lines, self.language, self.box))
        self.lines, self.kind = [], "paragraph"

    def close_section(self) -> None:
        self.close_block()
        if self.sections:
            last = self.sections[-1]
            self.sections[-1] = Section(last.anchor, last.level, last.title, last.position, tuple(self.blocks))
        self.blocks = []

    def open_section(self, level: int, title: str, attributes: str | None, position: Position, start: Position) -> None:
        self.close_section()
        anchor = ANCHOR.search(attributes or "")
        self.sections.append(Section(anchor[1] if anchor else "", level, title, position))
        self.blocks.append(block_from("heading", [(title, start)], self.language, ""))

    def in_paragraph(self) -> bool:
        """Whether a paragraph is open: no list begins inside one, so its next line may be "4. week of …"."""
        return bool(self.lines) and self.kind == "paragraph"

    def underlined(self) -> bool:
        """Whether the open block is one line of text, which `---` below it makes a heading."""
        return len(self.lines) == 1 and self.kind == "paragraph" and not self.box


@remembered
def parse(body: str, language: str, first_line: int = 1) -> Document:
    """The structure of a page's body; `first_line` is the line of the file it starts on."""
    build = _Builder(language, sections=[Section("", 0, "", Position(first_line, 1))])
    fence = ""
    for number, line in enumerate(blanked(body, COMMENT, "<!--").split("\n"), start=first_line):
        stripped = line.strip()
        indent = len(line) - len(line.lstrip())
        position = Position(number, indent + 1)
        if fence:
            fence = "" if stripped.startswith(fence) else fence
            continue
        if not stripped:
            build.close_block()
        elif opening := FENCE.match(stripped):
            build.close_block()
            fence = opening[1]
        elif indent == 0 and (heading := HEADING.match(line)):
            build.box = ""
            start = Position(number, heading.start(2) + 1)
            build.open_section(len(heading[1]), heading[2], heading[3], position, start)
        elif indent == 0 and build.underlined() and (underline := UNDERLINE.match(line)):
            text, place = build.lines.pop()
            title = UNDERLINED.match(text)
            build.open_section(1 if underline[1] == "=" else 2, title[1], title[2], place, place)
        elif opening := ADMONITION.match(stripped):
            build.close_block()
            build.box = opening[1]
            build.boxes.append(Box(opening[1], position))
        elif indent == 0 and (listing := LINE.match(stripped)):
            build.close_block()
            name, words = asked_list(listing)
            build.lists.append(Listing(name, position, words))
        else:
            if indent == 0 and not build.lines:
                build.box = ""
            if stripped.startswith("|"):
                build.close_block()
                if not DELIMITER.match(stripped):
                    build.kind, build.lines = "row", [(stripped, position)]
                    build.close_block()
            elif not build.in_paragraph() and (item := ITEM.match(stripped)):
                build.close_block()
                start = Position(number, indent + 1 + item.end())
                build.kind, build.lines = "item", [(stripped[item.end():], start)]
            else:
                build.lines.append((stripped, position))
    build.close_section()
    return Document(tuple(build.sections), tuple(build.boxes), tuple(_suppressions(body, first_line)), tuple(build.lists))


def _suppressions(body: str, first_line: int):
    starts = [0, *(match.end() for match in re.finditer("\n", body))]
    for match in ALLOW.finditer(body):
        index = bisect_right(starts, match.start()) - 1
        position = Position(first_line + index, match.start() - starts[index] + 1)
        yield Suppression(match[1], match[2].rstrip(), position)
