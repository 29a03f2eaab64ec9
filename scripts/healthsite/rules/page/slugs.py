"""The last part of an address is lower-case ASCII letters, digits and hyphens.

Why:  such addresses can be read out, typed and pasted anywhere; æ ø å turn into percent signs.
Bad:  `slug: Årsaker`
Good: `slug: aarsaker`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.addresses import SLUG


def check(page: Page, site: Site) -> Iterator[Problem]:
    slug = page.front.slug
    if slug is None:
        return
    if not SLUG.fullmatch(slug):
        hint = Message("use a–z, 0–9 and single hyphens; æ is ae, ø is oe, å is aa")
        yield page.key_problem("slug", Message("the slug '{slug}' is not an address", slug=slug), hint)
    elif page.key == "index":
        yield page.key_problem("slug", Message("the home page has no slug"), Message("remove the line"))
    elif "/" not in page.key.removesuffix("/index") and slug in site.settings.codes:
        message = Message("the slug '{slug}' is the folder of a language", slug=slug)
        yield page.key_problem("slug", message, Message("choose another"))
