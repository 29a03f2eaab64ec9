"""No two pages have the same address.

Why:  the one that is written last would silently take the other's place.
Bad:  two pages of one folder with `slug: fysioterapi`
Good: each page has a slug of its own
"""

from collections.abc import Iterator

from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for page in site.pages.values():
        if page.url in seen:
            message = f"the address '/{page.url}' belongs to {seen[page.url]} already"
            yield page.key_problem("slug", message, "give this page another slug")
        seen.setdefault(page.url, page.path)
