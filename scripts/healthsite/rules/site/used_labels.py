"""Every standing notice is shown somewhere.

Why:  a notice that no page shows is kept up, and translated, for nobody.
Bad:  `hot` in `labels.yml`, in no page's `labels:` and in no line `!!! hot`
Good: the notice stands on a page, or at the foot of them all (`place: footer`), or is taken out
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

SEVERITY = "warning"
FILE = "docs/_data/labels.yml"
RESTS_ON = ("pages",)


def check(site: Site) -> Iterator[Problem]:
    shown = {key for page in site.pages.values() for key in (*page.meta.labels, *(box.type for box in page.document.boxes))}
    for label in site.labels.values():
        if label.key not in shown and label.place != "footer":
            hint = Message("show it: 'labels: [{key}]' in a page's header, or a line '!!! {key}'; or remove it", key=label.key)
            yield site.keys_of(FILE).problem((label.key,), Message("no page shows the notice '{key}'", key=label.key), hint)
