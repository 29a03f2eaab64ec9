"""A link inside the site names the page's file, never the page's address.

Why:  a file is looked up while you write, in your language, and moves with the page; an address
      is not, and one day leads to a page that has moved or to another copy of the site.
Bad:  `[causes](https://bekkenguiden.example/aarsaker/)`
Good: `[causes](../causes/index.md)`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.link_targets import target_from
from healthsite.text.web_addresses import address_on

RESTS_ON = ("docs/_data/redirects.yml",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        for link in (*block.links, *block.images):
            address = address_on(site.settings.site_url, link.target)
            if address is None:
                continue
            message = Message("'{target}' is an address of this site itself", target=link.target)
            url, _, anchor = address.partition("#")
            if url in site.redirects:
                message = Message("'{target}' is an address of this site itself, and the page has moved from there", target=link.target)
            yield page.problem(link.position, message, _hint(page, url, anchor, site))


def _hint(page: Page, url: str, anchor: str, site: Site) -> Message:
    goal = site.successor(site.redirects[url]) if url in site.redirects else site.pages_by_url.get(url)
    if goal and site.exists(goal.key, page.language):
        target = target_from(page.key, goal.key)
        return Message("write the file: {target}", target=f"{target}#{anchor}" if anchor else target)
    return Message("write the file relative to this one, such as ../causes/index.md")
