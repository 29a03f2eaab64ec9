"""Types, notices, related pages and disagreements named in a header exist.

Why:  a misspelled name would silently show nothing to the reader.
Bad:  `labels: [norwy]`
Good: `labels: [norway]`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/labels.yml", "docs/_data/page-types.yml")


def check(page: Page, site: Site) -> Iterator[Problem]:
    rows = site.page(site.settings.disagreements_page, page.language)
    known = {
        "type": site.page_types.keys(),
        "labels": site.labels.keys(),
        "related": site.keys_by_language[page.language],
        "disagreements": rows.document.anchors if rows else set(),
    }
    if site.settings.disagreements_page and not rows:
        del known["disagreements"]  # its rows are not known while that page is missing or cannot be read
    for key, names in known.items():
        written = getattr(page.front, key)
        for name in (written,) if isinstance(written, str) else written or ():
            if name not in names:
                hint = did_you_mean(name, names, Message("known: {names}", names=", ".join(sorted(names))))
                yield page.key_problem(key, Message("'{key}' names '{name}', which does not exist", key=key, name=name), hint)
            elif key == "related" and name == page.key:
                yield page.key_problem(key, Message("the page names itself as related"), Message("remove '{name}'", name=name))
            elif not isinstance(written, str) and written.count(name) > 1:
                yield page.key_problem(key, Message("'{key}' names '{name}' twice", key=key, name=name), Message("remove one of the two"))
                break
