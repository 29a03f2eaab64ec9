"""A link in a built page leads to a file and an anchor that were built.

Why:  what the templates add (menus, sources, words explained) must be as sound as the text.
Bad:  `<a href="../tilstander/#hvem">` when the page has no such anchor
Good: `<a href="../tilstander/#who">`
"""

from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.text.nearest import did_you_mean

QUERY = "//a/@href | //link[not(@rel='canonical') and not(@rel='alternate')]/@href | //script/@src | //img/@src"


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    base = built.site.settings.absolute(page.url)
    for href in page.tree.xpath(QUERY):
        goal = urlsplit(urljoin(base, href))
        own = urlsplit(base)
        if goal.scheme not in ("http", "https") or goal.netloc != own.netloc:
            continue
        yield from _goal(page, href, unquote(goal.path), unquote(goal.fragment), built)


def _goal(page: HtmlPage, href: str, path: str, anchor: str, built: BuiltSite) -> Iterator[Problem]:
    root = built.site.settings.base_path
    if not path.startswith(root):
        message = Message("the link '{href}' leads out of the site's folder '{root}'", href=href, root=root)
        yield page.problem(href.getparent(), message)
        return
    url = path.removeprefix(root)
    goal = built.pages.get(url)
    if goal is None and url not in built.files:
        message = Message("the link '{href}' leads to '{url}', which was not built", href=href, url=url)
        yield page.problem(href.getparent(), message, did_you_mean(url, built.pages))
    elif goal is not None and anchor and anchor not in goal.ids:
        message = Message("the link '{href}' leads to the anchor '{anchor}', which is not on that page", href=href, anchor=anchor)
        yield page.problem(href.getparent(), message, did_you_mean(anchor, goal.ids))
