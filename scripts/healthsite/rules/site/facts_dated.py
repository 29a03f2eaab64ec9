"""A fact that is changed is held against its source again, and says on which day.

Why:  a claim or figure changed in passing reaches every page that cites it; the date shows that somebody looked.
Bad:  the claim says 8 instead of 7, and below it stands `checked: 2026-03-01` as before
Good: the claim is corrected, and `checked` is the day on which it was held against the source

How each fact was when it was last checked stands in `docs/_data/facts-recorded.txt`. Its note and topic may change freely.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from healthsite.model.data import Fact
from healthsite.model.fact_record import FactRecord
from healthsite.model.message import Message
from healthsite.model.place import Place
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.fact_dates import has_changed, is_checked_anew, is_set_back

RESTS_ON = ("docs/_data/facts/", "docs/_data/facts-recorded.txt")
AHEAD = timedelta(days=1)
"""So much later than here may it be where the editor lives."""


def check(site: Site) -> Iterator[Problem]:
    for fact in site.facts.values():
        place, record = site.fact_places[fact.id], site.fact_records.get(fact.id)
        if not place.path.endswith(f"/{fact.source}.yml"):
            continue  # another source for the whole file is told of once, by fact-files
        if fact.checked and fact.checked > site.today + AHEAD:
            message = Message("'checked' is {checked}, which is in the future; today is {today}", checked=fact.checked, today=site.today)
            yield place.problem("checked", message, Message("write the day on which the fact was held against its source"))
        elif record:
            yield from _changed(fact, record, place, site.today)
        elif site.fact_records and not fact.checked:
            message = Message("the new fact '{fact}' does not say when it was held against its source", fact=fact.id)
            yield place.problem("claim", message, Message("add a line 'checked: {today}'", today=site.today))


def _changed(fact: Fact, record: FactRecord, place: Place, today: date) -> Iterator[Problem]:
    if has_changed(fact, record):
        if is_checked_anew(fact, record, today):
            return
        message = Message("the fact '{fact}' has changed, and nobody says when it was held against its source", fact=fact.id)
        if record.checked:
            message = Message("the fact '{fact}' has changed since it was held against its source on {day}", fact=fact.id, day=record.checked)
        hint = Message("hold it against the source and write today's date: 'checked: {today}'", today=today)
        yield place.problem("claim", message, hint)
    elif is_set_back(fact, record):
        message = Message("the fact '{fact}' has lost the day on which it was checked, {day}", fact=fact.id, day=record.checked)
        if fact.checked:
            message = Message("'checked' is {checked}, but the fact '{fact}' was checked later, on {day}",
                              checked=fact.checked, fact=fact.id, day=record.checked)
        yield place.problem("checked", message, Message("write 'checked: {day}', or the day of a later check", day=record.checked))
