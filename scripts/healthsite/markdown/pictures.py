"""Puts pictures into a page, and the choices written below one into its own list."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from healthsite.model.illustration import MARK
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.pictures.figure import FURTHER, figure


class PictureProcessor(Treeprocessor):
    """`![](picture:key)` on a line of its own becomes the figure.

    Where parts of the picture lead somewhere, a list of links right below it goes on with the picture's list:
    choices that have no place in the drawing ("somewhere else", "not sure").
    """

    def __init__(self, md: Markdown, page: Page, site: Site) -> None:
        super().__init__(md)
        self.page, self.site = page, site

    def run(self, root: etree.Element) -> None:
        for parent in list(root.iter()):
            for index, block in enumerate(list(parent)):
                if key := _picture(block):
                    self._place(key, block, parent, _choices(parent, index + 1) if self._leads(key) else None)

    def _leads(self, key: str) -> bool:
        return key in self.site.illustrations and bool(self.site.illustrations[key].links)

    def _place(self, key: str, block: etree.Element, parent: etree.Element, choices: etree.Element | None) -> None:
        before, _, after = figure(key, self.page, self.site).partition(FURTHER)
        block.clear()
        if choices is None:
            block.text = self.md.htmlStash.store(before + after)
            return
        # in two pieces, with the list between: MkDocs finds its links only among the elements
        parent.remove(choices)
        choices.set("class", "picture__parts picture__parts--always picture__parts--further")
        block.tag, block.text, choices.tail = "div", self.md.htmlStash.store(before), self.md.htmlStash.store(after)
        block.append(choices)


def _picture(block: etree.Element) -> str:
    """The key of the picture that is all of a paragraph, or empty."""
    if block.tag != "p" or len(block) != 1 or block[0].tag != "img":
        return ""
    target = block[0].get("src", "")
    return target.removeprefix(MARK) if target.startswith(MARK) else ""


def _choices(parent: etree.Element, index: int) -> etree.Element | None:
    """The list at this place, if each of its items is a link and nothing else."""
    if index >= len(parent) or parent[index].tag != "ul":
        return None
    found = parent[index]
    only_links = all(len(item) == 1 and item[0].tag == "a" and not (item.text or "").strip() and not (item[0].tail or "").strip() for item in found)
    return found if only_links and len(found) else None
