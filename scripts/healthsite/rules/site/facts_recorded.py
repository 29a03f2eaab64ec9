"""Every fact is in the record as it is.

Why:  only against the record is it seen that a fact was changed and not checked again.
Bad:  a new fact, or a newer `checked`, that `docs/_data/facts-recorded.txt` does not have
Good: `manage.py check --fix` brings the record up to date

Whoever edits on the web only cannot do that and need not: a maintainer does, now and then.
"""

from collections.abc import Iterator

from healthsite.model.message import Message, quoted
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.fact_dates import has_changed, is_checked_anew, is_set_back, record_of

RESTS_ON = ("docs/_data/facts/", "docs/_data/facts-recorded.txt")
SEVERITY = "warning"
FILE = "docs/_data/facts-recorded.txt"
SHOWN = 3


def check(site: Site) -> Iterator[Problem]:
    new = [fact for fact in site.facts if _is_newer(fact, site)]
    gone = [fact for fact in site.fact_records if fact not in site.facts]
    hint = Message("run: manage.py check --fix. In the web editor, leave it: a maintainer sees to it")
    if new:
        yield site.fact_places[new[0]].problem("id", _message(new), hint)
    elif gone:
        message = Message("the fact '{fact}' is in the record and not in the ledger", fact=gone[0])
        yield Problem(FILE, Position(site.fact_records[gone[0]].line), message, hint=hint)


def _is_newer(key: str, site: Site) -> bool:
    """Whether the record must follow this fact. It must not, where `facts-dated` finds fault with the date."""
    fact, record = site.facts[key], site.fact_records.get(key)
    if record is None:
        return True
    if has_changed(fact, record):
        return is_checked_anew(fact, record, site.today)
    return record != record_of(fact) and not is_set_back(fact, record)


def _message(new: list[str]) -> Message:
    if len(new) == 1:
        return Message("the fact '{fact}' is not in the record as it is now", fact=new[0])
    shown = quoted(new[:SHOWN])
    if len(new) > SHOWN:
        shown = Message("{facts} …", facts=shown)
    return Message("{count} facts are not in the record as they are now: {shown}", count=len(new), shown=shown)
