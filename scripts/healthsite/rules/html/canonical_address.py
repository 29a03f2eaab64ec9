"""A built page names its own full address as the canonical one; a redirect names the page it leads to.

Why:  copies of the page (with parameters, on another host) lead search engines back to it.
Bad:  `<link rel="canonical" href="../">`
Good: `<link rel="canonical" href="https://bekkenguiden.example/tilstander/">`
"""

from collections.abc import Iterator

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message, quoted
from healthsite.model.problem import Problem


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    found = page.tree.xpath("//link[@rel='canonical']/@href")
    redirect = built.site.redirects.get(page.url)
    address = built.site.successor(redirect).url if redirect else page.url
    expected = built.site.settings.absolute(address) if page.source or redirect else ""
    if found and not expected:
        yield page.problem(None, Message("the canonical address is {found}, expected none", found=quoted(found)))
    elif not found and expected:
        yield page.problem(None, Message("the canonical address is missing, expected '{expected}'", expected=expected))
    elif expected and found != [expected]:
        yield page.problem(None, Message("the canonical address is {found}, expected '{expected}'", found=quoted(found), expected=expected))
