"""A link inside the site leads to a page, a section or a file that exists.

Why:  a reader who meets a dead end does not come back.
Bad:  `[tests](../diagnosis/test.md#p4)`
Good: `[tests](../diagnosis/tests.md#p4)`
"""

from collections.abc import Iterator

from healthsite.model.document import Link
from healthsite.model.illustration import MARK
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.link_targets import place_in_docs, place_in_folder
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/glossary.yml", "docs/_data/literature.yml", "docs/_data/references.yml")
GIVES_WAY_TO = ("link-schemes",)
TERM = "term:"


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        for link in block.links:
            if link.target.startswith(TERM):
                yield from _term(page, link, site)
            elif not link.target:
                message = Message("the link '{text}' has no target", text=link.text)
                yield page.problem(link.position, message, Message("write where it leads"))
            elif "://" not in link.target and not link.target.startswith(("mailto:", "tel:")):
                yield from _internal(page, link, site)
        for image in block.images:
            if "://" not in image.target and not image.target.startswith(MARK) and place_in_docs(image.target, page.key, page.language) not in site.files:
                hint = did_you_mean(image.target, site.files, Message("put the file under docs/assets/"))
                yield page.problem(image.position, Message("there is no image '{target}'", target=image.target), hint)


def _term(page: Page, link: Link, site: Site) -> Iterator[Problem]:
    key = link.target.removeprefix(TERM)
    if key not in site.terms:
        hint = did_you_mean(key, site.terms, Message("see the keys in docs/_data/glossary.yml"))
        yield page.problem(link.position, Message("there is no glossary term '{key}'", key=key), hint)


def _internal(page: Page, link: Link, site: Site) -> Iterator[Problem]:
    target, _, anchor = link.target.partition("#")
    if target.startswith("/"):
        hint = Message("write it relative to this file, such as ../causes/index.md")
        yield page.problem(link.position, Message("the link '{target}' begins with a slash", target=link.target), hint)
        return
    if target and not target.endswith(".md"):
        if place_in_docs(target, page.key, page.language) not in site.files:
            hint = Message("link to the page's file, such as ../causes/index.md")
            yield page.problem(link.position, Message("there is no file '{target}'", target=target), hint)
        return
    key = place_in_folder(target, page.key).removesuffix(".md") if target else page.key
    goal = site.page(key, page.language)
    if not site.exists(key, page.language):
        hint = did_you_mean(key, site.keys_by_language[page.language], Message("link only to pages that exist in this language"))
        yield page.problem(link.position, Message("there is no page '{target}' in this language", target=target), hint)
    elif goal and anchor and anchor not in site.anchors(goal):
        known = goal.document.anchors
        there = Message("sections there: {anchors}", anchors=", ".join(sorted(known))) if known else Message("that page has no sections")
        message = Message("the page '{path}' has no section '{anchor}'", path=goal.path, anchor=anchor)
        yield page.problem(link.position, message, did_you_mean(anchor, site.anchors(goal), there))
