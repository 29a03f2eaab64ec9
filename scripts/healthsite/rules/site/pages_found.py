"""Every page can be reached: from the menu or from another page.

Why:  nobody finds a page that nothing leads to.
Bad:  a new page that is in no menu and that no other page links to
Good: the page is in the menu in `mkdocs.yml`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    menu = frozenset(site.settings.nav)
    for key in site.keys:
        if key not in site.reached and key not in menu:
            page = site.editions(key)[0]
            hint = Message("add '{key}.md' to the menu in mkdocs.yml, and link to it from a page where readers need it", key=key)
            yield page.problem(Position(), Message("nothing leads to this page: no menu, no other page"), hint)
