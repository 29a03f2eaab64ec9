"""A moved address leads straight to a page that exists, and is nobody's address any more.

Why:  a redirect to nowhere, or to another redirect, is a dead end with a detour.
Bad:  `da/gammel/: conditions/gone`
Good: `da/gammel/: conditions/index`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

FILE = "docs/_data/redirects.yml"


def check(site: Site) -> Iterator[Problem]:
    for redirect in site.redirects.values():
        if "://" in redirect.old or "#" in redirect.old:
            message = Message("the old address '{old}' must stand without its host and anchor", old=redirect.old)
            yield Problem(FILE, redirect.position, message, hint=Message("such as 'da/gammel/'"))
        elif not redirect.old.endswith("/") or redirect.old.startswith("/"):
            message = Message("the old address '{old}' must end with a slash and not begin with one", old=redirect.old)
            yield Problem(FILE, redirect.position, message, hint=Message("such as 'da/gammel/'"))
        elif redirect.old in site.pages_by_url:
            message = Message("'/{old}' is the address of {path}", old=redirect.old, path=site.pages_by_url[redirect.old].path)
            yield Problem(FILE, redirect.position, message, hint=Message("remove the line, or give that page another slug"))
        elif site.successor(redirect) is None:
            code = site.language_at(redirect.old).code
            keys = [key for language, key in site.pages if language == code]
            hint = did_you_mean(redirect.key, keys, Message("name the key of a page, such as conditions/index"))
            message = Message("there is no page '{key}' in '{language}'", key=redirect.key, language=code)
            yield Problem(FILE, redirect.position, message, hint=hint)
