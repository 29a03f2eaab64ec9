"""An address or anchor that was ever published still leads somewhere.

Why:  patient organisations link to a paragraph and rely on that link for years.
Bad:  the heading `{#who}` is gone, and `tilstander/#who` stands in `permalinks.txt`
Good: the anchor stays when the heading is reworded; a moved page has a line in `redirects.yml`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site

FILE = "docs/_data/permalinks.txt"


def check(site: Site) -> Iterator[Problem]:
    if site.unread:
        return  # the addresses of a page that cannot be read are not known
    now = set(site.addresses)
    pages = {page.url or "/": page for page in site.pages.values()}
    for permalink, line in site.permalinks.items():
        url, _, anchor = permalink.partition("#")
        if permalink in now or url in site.redirects:
            continue
        if anchor and url in pages:
            page = pages[url]
            place, hint = _renamed(page, url, anchor, site)
            address = permalink.lstrip("/")
            message = Message("the section '{anchor}' was published at '/{address}' and is gone", anchor=anchor, address=address)
            yield page.problem(place, message, hint)
        elif not anchor:
            hint = Message("add it to docs/_data/redirects.yml: '{url}: key-of-the-page-that-took-its-place'", url=url)
            message = Message("the address '/{address}' was published and leads nowhere now", address=url.lstrip("/"))
            yield Problem(FILE, Position(line), message, hint=hint)


def _renamed(page: Page, url: str, anchor: str, site: Site) -> tuple[Position, Message]:
    """The first heading whose anchor was never published: most likely the one that was renamed."""
    for section in page.document.headings:
        if f"{url}#{section.anchor}" not in site.permalinks:
            return section.position, Message("give this heading its anchor back: {{#{anchor}}}", anchor=anchor)
    return Position(), Message("give a heading the anchor {{#{anchor}}}", anchor=anchor)
