"""What bad edits are made of: the real pages and data, with the places of everything in them."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from edit import Edit
from healthsite.model.document import Block, Section
from healthsite.model.page import Page
from healthsite.model.problem import Position
from healthsite.model.site import Site

def day_of_the_check(site: Site) -> date:
    """The last day on which somebody held the ledger against the sources: the pages are right on that day at least."""
    return max(fact.checked for fact in site.facts.values() if fact.checked)


LONG = 12
"""Words of a paragraph that is worth spoiling."""


@dataclass(frozen=True)
class File:
    """A text file and the ways to spoil it. Lines are counted from 1."""

    path: str
    text: str

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    def offset(self, position: Position) -> int:
        return sum(len(line) + 1 for line in self.lines[: position.line - 1]) + position.column - 1

    def line_at(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1

    def swapped(self, start: int, end: int, new: str, lines: range | None = None) -> Edit:
        """Something else from one offset to another; told on the line where it begins."""
        line = self.line_at(start)
        text = self.text[:start] + new + self.text[end:]
        return self.written(text, lines or range(line, line + 1), f"{self.text[start:end]!r} → {new!r}")

    def with_line(self, number: int, new: str, lines: range | None = None) -> Edit:
        """Another line in place of one."""
        before = self.lines[number - 1]
        text = "\n".join([*self.lines[: number - 1], new, *self.lines[number:]])
        return self.written(text, lines or range(number, number + 1), f"{before[:60]!r} → {new[:200]!r}")

    def inserted(self, number: int, *new: str, lines: range | None = None) -> Edit:
        """Lines put above a line; told on the first of them that is not empty, or on one of `lines`."""
        first = number + next((index for index, line in enumerate(new) if line.strip()), 0)
        text = "\n".join([*self.lines[: number - 1], *new, *self.lines[number - 1:]])
        return self.written(text, lines or range(first, first + 1), f"{[line[:200] for line in new]!r} put in")

    def without(self, first: int, last: int | None = None) -> Edit:
        """Lines taken away; told beside the gap."""
        last = last or first
        text = "\n".join([*self.lines[: first - 1], *self.lines[last:]])
        gone = "\n".join(self.lines[first - 1: last])
        return self.written(text, range(max(first - 2, 1), first + 2), f"{gone[:120]!r} taken away")

    def written(self, text: str | bytes | None, lines: range, what: str) -> Edit:
        """The whole file as it is afterwards."""
        return Edit({self.path: text}, self.path, lines, what)


@dataclass(frozen=True)
class PageFile(File):
    """A page and the ways to spoil it."""

    page: Page
    site: Site

    @property
    def key(self) -> str:
        return self.page.key

    @property
    def language(self) -> str:
        return self.page.language

    @property
    def original(self) -> Page:
        return self.site.original(self.page)

    @cached_property
    def sections(self) -> list[Section]:
        """Sections with a heading."""
        return [section for section in self.page.document.sections if section.level]

    @cached_property
    def blocks(self) -> list[Block]:
        """Everything but headings, where it stands on one line."""
        return [block for block in self.page.document.blocks if block.kind != "heading" and "\n" not in block.text]

    @cached_property
    def paragraphs(self) -> list[Block]:
        """Longer paragraphs of running text, outside of boxes."""
        return [
            block for block in self.blocks
            if block.kind == "paragraph" and not block.box and len(block.text.split()) >= LONG
        ]

    @cached_property
    def items(self) -> list[Block]:
        return [block for block in self.blocks if block.kind == "item" and not block.box]

    def line_of(self, block: Block) -> str:
        return self.lines[block.position.line - 1]

    def section_of(self, block: Block) -> Section:
        return next(section for section in self.page.document.sections if block in section.blocks)

    def written_below(self, block: Block, *new: str, lines: range | None = None) -> Edit:
        """Lines of their own below a paragraph, with empty lines around them."""
        return self.inserted(block.position.line + 1, "", *new, lines=lines)

    def appended_anywhere(self, words: str) -> Iterator[Edit]:
        """Words at the end of a paragraph, for each paragraph."""
        for block in self.paragraphs:
            yield self.appended(block, words)

    def written_anywhere(self, *new: str) -> Iterator[Edit]:
        """Lines of their own below a paragraph, for each paragraph."""
        for block in self.paragraphs:
            yield self.written_below(block, *new)

    def appended(self, block: Block, words: str) -> Edit:
        """Words at the end of a paragraph."""
        return self.with_line(block.position.line, self.line_of(block) + words)

    def header(self) -> list[int]:
        """Lines of the header, without its borders."""
        end = self.lines.index("---", 1)
        return list(range(2, end + 1))

    def header_line(self, key: str) -> int | None:
        place = self.page.key_positions.get(key)
        return place.line if place else None


@dataclass(frozen=True)
class Material:
    """The whole project."""

    site: Site
    texts: dict[str, str]
    """Path -> text of every file that editors write"""

    @cached_property
    def _pages(self) -> dict[str, list[PageFile]]:
        codes = self.site.settings.codes
        known = sorted(self.site.pages.items())
        return {
            code: [PageFile(page.path, self.texts[page.path], page, self.site) for (at, _), page in known if at == code]
            for code in codes
        }

    def pages(self, code: str) -> list[PageFile]:
        return self._pages[code]

    def every_page(self) -> Iterator[PageFile]:
        for pages in self._pages.values():
            yield from pages

    def languages(self, on: str) -> list[str]:
        """Languages whose pages a kind is for: page | original | translation."""
        default = self.site.settings.default.code
        return [code for code in self.site.settings.codes if on == "page" or (code == default) == (on == "original")]

    def new(self, path: str, content: str | bytes | None, lines: range = range(1, 2), what: str = "a new file") -> Edit:
        """A file that was not there; or, with None, one that is taken away."""
        return Edit({path: content}, path, lines, what)

    def file(self, path: str) -> File:
        return File(path, self.texts[path] if path in self.texts else self.site.other_texts[path])

    def files(self, start: str, end: str = ".yml") -> list[File]:
        return [self.file(path) for path in sorted(self.texts) if path.startswith(start) and path.endswith(end)]

