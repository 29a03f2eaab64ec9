"""Every entry of the menu in `mkdocs.yml` is a page.

Why:  the menu is how most readers find their way.
Bad:  `- conditions/pelvis.md` in the menu, and no such file
Good: each entry names a file that exists in every language
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean


def check(site: Site) -> Iterator[Problem]:
    known = frozenset().union(*site.keys_by_language.values())
    for key in site.settings.nav:
        if key not in known:
            hint = did_you_mean(key, site.keys, Message("remove it from the menu, or write the page"))
            yield Problem("mkdocs.yml", Position(), Message("the menu names '{key}.md', which does not exist", key=key), hint=hint)
