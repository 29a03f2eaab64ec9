"""Gives Python-Markdown our pieces of syntax: citations, glossary marks, standing notices, lists made from data, pictures, foreign words.

Configured per page with the page and the site; it only calls `render/` and places the result.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from html import escape

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from healthsite.markdown.foreign_words import ForeignWords
from healthsite.markdown.lists import FilledLists, ListBlocks
from healthsite.markdown.pictures import PictureProcessor
from healthsite.markdown.table_labels import TableLabels
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.citations import citation_marks
from healthsite.render.foreign_words import with_languages
from healthsite.render.page_view import notice
from healthsite.text.citations import PATTERN, cited_ids

TERM = "term:"


class HealthsiteExtension(Extension):
    """`[@fact]`, `[word](term:key)`, `!!! notice`, `::: list` and `![](picture:key)`."""

    def __init__(self, page: Page | None = None, site: Site | None = None) -> None:
        super().__init__()
        self.page, self.site = page, site

    def extendMarkdown(self, md: Markdown) -> None:
        page, site = self.page, self.site
        if page is None or site is None:
            return
        # before `link` (160) and `reference` (170), which would take the brackets for their own
        md.inlinePatterns.register(CitationProcessor(PATTERN, md, page, site), "citation", 175)
        # before MkDocs looks at the links (0)
        md.treeprocessors.register(TermProcessor(md, page, site), "term", 15)
        md.treeprocessors.register(NoticeProcessor(md, page, site), "notice", 14)
        md.treeprocessors.register(TableLabels(md), "table-labels", 13)
        # before a paragraph is made of the line (10)
        md.parser.blockprocessors.register(ListBlocks(md.parser), "list", 15)
        md.treeprocessors.register(FilledLists(md, page, site), "filled-list", 12)
        md.treeprocessors.register(PictureProcessor(md, page, site), "picture", 11)
        # after the attributes (8), which stand in the text till then; before the contents (5)
        md.treeprocessors.register(ForeignWords(md, page, site), "foreign-words", 6)


class CitationProcessor(InlineProcessor):
    """`[@fact-a; @fact-b]` becomes numbered marks."""

    def __init__(self, pattern: str, md: Markdown, page: Page, site: Site) -> None:
        super().__init__(pattern, md)
        self.page, self.site = page, site

    def handleMatch(self, m, data):
        ids = [fact for fact, _ in cited_ids(m.group(1))]
        html = citation_marks(ids, self.page, self.site)
        # stored as finished HTML: MkDocs would look for the anchor in the text, but it stands below
        return self.md.htmlStash.store(html), m.start(0), m.end(0)


class TermProcessor(Treeprocessor):
    """`[the joint](term:key)` becomes a link to the word list of the page."""

    def __init__(self, md: Markdown, page: Page, site: Site) -> None:
        super().__init__(md)
        self.page, self.site = page, site

    def run(self, root: etree.Element) -> None:
        for link in root.iter("a"):
            target = link.get("href", "")
            if target.startswith(TERM):
                key = target.removeprefix(TERM)
                self._mark(link, key)

    def _mark(self, link: etree.Element, key: str) -> None:
        text = "".join(link.itertext())
        tail = link.tail
        html = f'<a class="term" href="#term-{escape(key)}">{with_languages(text, self.page.language, self.site)}</a>'
        link.clear()
        link.tag = "span"
        link.text = self.md.htmlStash.store(html)
        link.tail = tail


class NoticeProcessor(Treeprocessor):
    """`!!! name` becomes the standing notice of that name, with the box's own text below it."""

    def __init__(self, md: Markdown, page: Page, site: Site) -> None:
        super().__init__(md)
        self.page, self.site = page, site

    def run(self, root: etree.Element) -> None:
        for box in root.iter("div"):
            names = box.get("class", "").split()
            if "admonition" in names:
                key = next((name for name in names if name in self.site.labels), None)
                if key:
                    self._fill(box, key)

    def _fill(self, box: etree.Element, key: str) -> None:
        words = notice(key, self.page.language, self.site)
        box.set("role", "note")  # no landmark: a page may have several of the same name
        box.set("class", f"notice notice--{words['level']} notice--{key}")
        box.set("aria-label", words["title"])
        for title in [child for child in box if "admonition-title" in child.get("class", "")]:
            box.remove(title)
        head = etree.Element("p", {"class": "notice__title"})
        level = etree.SubElement(head, "span", {"class": "notice__level"})
        level.text, level.tail = words["level_word"], f" {words['title']}"
        text = etree.Element("p", {"class": "notice__text"})
        text.text = words["text"]
        box.insert(0, head)
        box.insert(1, text)


def makeExtension(**kwargs) -> HealthsiteExtension:
    """How Python-Markdown asks for an extension named by its module."""
    return HealthsiteExtension(**kwargs)
