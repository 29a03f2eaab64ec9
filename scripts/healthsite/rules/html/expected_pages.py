"""Every page is built at its own address, and no page of one language stands under another's.

Why:  some engines fill a missing translation with another language without saying so.
Bad:  a Norwegian text under `/da/`
Good: only Danish pages under `/da/`, and every one of them
"""

from collections.abc import Iterator

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message
from healthsite.model.problem import Problem

NOT_FOUND = "404.html"


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    known = page.source or page.url in built.site.redirects or page.path.rsplit("/", 1)[-1] == NOT_FOUND
    if not known:
        yield page.problem(None, Message("nobody wrote a page for '{url}'", url=page.url), Message("remove what makes it"))
    if page.url == "":
        for written in built.site.pages.values():
            if written.url not in built.pages:
                yield page.problem(None, Message("{path} was not built at '{url}'", path=written.path, url=written.url))
