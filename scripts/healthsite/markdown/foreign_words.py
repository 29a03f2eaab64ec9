"""Writes the language on the foreign words of a page's text."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.foreign_words import foreign_words

LEFT_ALONE = {"code", "pre", "script", "style"}


class ForeignWords(Treeprocessor):
    """Puts a `span` with `lang` around each; what has a language already, and code, stays as it is."""

    def __init__(self, md: Markdown, page: Page, site: Site) -> None:
        super().__init__(md)
        self.page, self.site = page, site

    def run(self, root: etree.Element) -> None:
        if root.tag in LEFT_ALONE or "lang" in root.attrib:
            return
        # from the last to the first: what is put in does not move what is still to be read
        for index in reversed(range(len(root))):
            child = root[index]
            self.run(child)
            child.tail = self._spread(root, child.tail, index + 1)
        root.text = self._spread(root, root.text, 0)

    def _spread(self, parent: etree.Element, text: str | None, index: int) -> str | None:
        """Put the foreign words of a text into `parent` from `index` on; returns what stays before the first of them."""
        found = foreign_words(text, self.page.language, self.site) if text and not text.isspace() else []
        for (start, end, code), (after, _, _) in reversed([*zip(found, [*found[1:], (len(text or ""), 0, "")])]):
            span = etree.Element("span", {"lang": code})
            span.text, span.tail = text[start:end], text[end:after]
            parent.insert(index, span)
        return text[: found[0][0]] if found else text
