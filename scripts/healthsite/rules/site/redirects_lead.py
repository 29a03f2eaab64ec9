"""A moved address leads straight to a page that exists, and is nobody's address any more.

Why:  a redirect to nowhere, or to another redirect, is a dead end with a detour.
Bad:  `da/gammel/: conditions/gone`
Good: `da/gammel/: conditions/index`
"""

from collections.abc import Iterator

from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

FILE = "docs/_data/redirects.yml"


def check(site: Site) -> Iterator[Problem]:
    current = {page.url: page for page in site.pages.values()}
    for redirect in site.redirects.values():
        if not redirect.old.endswith("/") or redirect.old.startswith("/"):
            message = f"the old address '{redirect.old}' must end with a slash and not begin with one"
            yield Problem(FILE, redirect.position, message, hint="such as 'da/gammel/'")
        elif redirect.old in current:
            message = f"'/{redirect.old}' is the address of {current[redirect.old].path}"
            yield Problem(FILE, redirect.position, message, hint="remove the line, or give that page another slug")
        elif site.successor(redirect) is None:
            code = site.language_at(redirect.old).code
            keys = [key for language, key in site.pages if language == code]
            hint = did_you_mean(redirect.key, keys, "name the key of a page, such as conditions/index")
            yield Problem(FILE, redirect.position, f"there is no page '{redirect.key}' in '{code}'", hint=hint)
