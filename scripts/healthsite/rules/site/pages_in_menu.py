"""Every page is in the menu.

Why:  the menu shows readers what there is; a page outside it is found by luck.
Bad:  a page that only a link in a text leads to
Good: `- bread/starter.md` under `nav` in `mkdocs.yml`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


SEVERITY = "warning"


def check(site: Site) -> Iterator[Problem]:
    menu = frozenset(site.settings.nav)
    for key in site.keys:
        if key in site.reached and key not in menu:
            page = site.editions(key)[0]
            hint = Message("add '{key}.md' to 'nav' in mkdocs.yml", key=key)
            yield page.problem(Position(), Message("the page is not in the menu"), hint)
