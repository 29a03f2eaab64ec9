"""`::: glossary` on a line of its own becomes the list of that name, made from the site's data."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.treeprocessors import Treeprocessor

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.lists import LISTS
from healthsite.text.listings import LISTING, asked_list

MARK = "data-list"


class ListBlocks(BlockProcessor):
    """Finds the line, and leaves an empty element in its place."""

    LINE = re.compile(rf"(?:^|\n){LISTING}[ ]*(?=\n|$)")

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser)

    def test(self, parent: etree.Element, block: str) -> bool:
        return self._found(block) is not None

    def run(self, parent: etree.Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        found = self._found(block)
        if before := block[: found.start()]:
            self.parser.parseBlocks(parent, [before])
        name, words = asked_list(found)
        etree.SubElement(parent, "div", {MARK: " ".join((name, *words))})
        if after := block[found.end():].removeprefix("\n"):
            blocks.insert(0, after)

    def _found(self, block: str) -> re.Match[str] | None:
        return next((found for found in self.LINE.finditer(block) if asked_list(found)[0] in LISTS), None)


class FilledLists(Treeprocessor):
    """Fills the element once the text around it is done: what stands in a list is no Markdown."""

    def __init__(self, md: Markdown, page: Page, site: Site) -> None:
        super().__init__(md)
        self.page, self.site = page, site

    def run(self, root: etree.Element) -> None:
        for place in root.iter("div"):
            if asked := place.attrib.pop(MARK, ""):
                name, *words = asked.split()
                place.set("class", f"list list--{name}")
                # as elements, not as finished HTML: MkDocs looks for the anchors among them
                place.extend(etree.fromstring(f"<div>{LISTS[name](self.page, self.site, *words)}</div>"))
