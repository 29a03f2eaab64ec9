"""Whether the date of a fact accounts for what has changed in it since it was recorded."""

from __future__ import annotations

from datetime import date

from healthsite.model.data import Fact
from healthsite.model.fact_record import FactRecord
from healthsite.text.digests import fact_digest


def record_of(fact: Fact) -> FactRecord:
    """A fact as it is now, for the record."""
    return FactRecord(fact_digest(fact), fact.checked)


def has_changed(fact: Fact, record: FactRecord) -> bool:
    """Whether the fact says something else than it did, or has it from another place."""
    return record.digest != fact_digest(fact)


def is_checked_anew(fact: Fact, record: FactRecord, today: date) -> bool:
    """Whether someone held it against the source after it was recorded. Twice on one day is as good."""
    return bool(fact.checked) and (record.checked is None or fact.checked > record.checked or fact.checked >= today)


def is_set_back(fact: Fact, record: FactRecord) -> bool:
    """Whether the date is gone or earlier than it was."""
    return bool(record.checked) and (fact.checked is None or fact.checked < record.checked)
