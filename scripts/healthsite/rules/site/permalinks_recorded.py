"""Every address and anchor is in the list of what was published.

Why:  only what is on the list is kept for ever; an address that was never written down can vanish
      without anybody being told.
Bad:  a new page or heading that `permalinks.txt` does not have
Good: `manage.py check --fix` adds the missing lines; the list only grows
"""

from collections.abc import Iterator

from healthsite.model.message import Message, quoted
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site

RESTS_ON = ("docs/_data/permalinks.txt",)
SEVERITY = "warning"
FILE = "docs/_data/permalinks.txt"


def check(site: Site) -> Iterator[Problem]:
    missing = [address for address in site.addresses if address not in site.permalinks]
    if missing:
        shown = quoted(missing[:3])
        if len(missing) > 3:
            shown = Message("{addresses} …", addresses=shown)
        message = Message("1 address is not in the list: {shown}", shown=shown)
        if len(missing) > 1:
            message = Message("{count} addresses are not in the list: {shown}", count=len(missing), shown=shown)
        after = (line for address, line in sorted(site.permalinks.items()) if address > missing[0])
        place = Position(next(after, max(site.permalinks.values(), default=1)))
        yield Problem(FILE, place, message, hint=Message("run: manage.py check --fix"))
