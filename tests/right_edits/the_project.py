"""The real project as it is: its pages and data, and where in a page a new text may stand."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from healthsite.model.document import Block, Section
from healthsite.model.page import Page
from healthsite.model.site import Site

TYPES = ("condition", "treatment", "topic", "section")
"""Types of pages whose text is made of paragraphs about health."""


@dataclass(frozen=True)
class Spot:
    """A section of a page, in every language, that a new text may be put into."""

    key: str
    anchor: str


@dataclass(frozen=True)
class TheProject:
    """The site and the text of every file that editors write."""

    site: Site

    @property
    def codes(self) -> tuple[str, ...]:
        return self.site.settings.codes

    @property
    def default(self) -> str:
        return self.site.settings.default.code

    @property
    def texts(self) -> dict[str, str]:
        return self.site.texts

    def page(self, code: str, key: str) -> Page:
        return self.site.pages[code, key]

    def pages(self, code: str) -> list[Page]:
        """The pages of a language but for the entrance and those that only compare sources."""
        return [page for (language, _), page in sorted(self.site.pages.items()) if language == code and page.meta.type in TYPES]

    def editions_for(self, kind: str) -> dict[str, Page]:
        """A page by chance, in every language; always the same for a kind, while the pages stay as they are."""
        key = Random(kind).choice(self.pages(self.default)).key
        return {code: self.page(code, key) for code in self.codes}

    def spot_for(self, kind: str, unmarked: tuple[str, ...] = (), facts: tuple[str, ...] = ()) -> Spot:
        """A section by chance, of a page that does not mark the terms yet; if it can be, one without figures and these facts."""
        spots = list(self.spots(unmarked))
        fresh = [spot for spot in spots if not set(facts) & self.section(self.codes[0], spot).facts]
        bare = [spot for spot in fresh if not self.section(self.codes[0], spot).figures]
        return Random(kind).choice(bare or fresh or spots)

    def shuffled_spots(self, kind: str) -> list[Spot]:
        """Every section in an order by chance."""
        spots = list(self.spots())
        return Random(kind).sample(spots, len(spots))

    def section(self, code: str, spot: Spot) -> Section:
        return next(section for section in self.page(code, spot.key).document.headings if section.anchor == spot.anchor)

    def spots(self, unmarked: tuple[str, ...] = ()) -> Iterator[Spot]:
        """Sections with sources, below which nothing belongs to them."""
        for page in self.pages(self.default):
            marked = {link.target for block in page.document.blocks for link in block.links}
            if not marked & set(unmarked):
                for section in page.document.headings:
                    if any(map(is_cited_text, section.blocks)):
                        yield Spot(page.key, section.anchor)

    def with_text_below(self, code: str, spot: Spot, text: str) -> dict[str, str]:
        """The page with a text of its own at the end of a section."""
        page = self.page(code, spot.key)
        lines = self.texts[page.path].split("\n")
        starts = [section.position.line for section in page.document.headings] + [len(lines) + 1]
        end = starts[starts.index(self.section(code, spot).position.line) + 1] - 1
        while not lines[end - 1].strip():
            end -= 1
        return {page.path: "\n".join([*lines[:end], "", *text.rstrip("\n").split("\n"), *lines[end:]])}

    def with_words_after(self, code: str, spot: Spot, words: str) -> dict[str, str]:
        """The page with words added to the first cited paragraph or item of a section, outside of boxes and tables."""
        page = self.page(code, spot.key)
        lines = self.texts[page.path].split("\n")
        block = next(filter(is_cited_text, self.section(code, spot).blocks))
        line = block.position.line + block.text.count("\n")
        lines[line - 1] += f" {words}"
        return {page.path: "\n".join(lines)}

    def with_header(self, page: Page, key: str, *lines: str) -> dict[str, str]:
        """The page with other lines for a key of its header, which has one line there."""
        old = self.texts[page.path].split("\n")
        at = page.key_positions[key].line
        return {page.path: "\n".join([*old[: at - 1], *lines, *old[at:]])}

    def with_added(self, path: str, text: str) -> dict[str, str]:
        """A file with a text at its end."""
        return {path: self.texts[path].rstrip("\n") + "\n" + text}

    def replaced(self, path: str, found: str, new: str) -> dict[str, str]:
        """A file with something else in one place."""
        assert found in self.texts[path], f"{found!r} is not in {path}"
        return {path: self.texts[path].replace(found, new, 1)}


def is_cited_text(block: Block) -> bool:
    """Whether this is a paragraph or item with sources, outside of boxes."""
    return bool(block.citations) and not block.box and block.kind in ("paragraph", "item")
