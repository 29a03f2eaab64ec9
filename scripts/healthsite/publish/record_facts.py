"""Brings the record of the facts up to date, and takes off the list of unused facts what is used by now."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.fact_records import RECORDED, UNUSED
from healthsite.model.site import Site
from healthsite.model.used_facts import used_facts
from healthsite.text.fact_dates import record_of

HEADER = (
    "# How each fact was when it was last held against its source: id, day of the check (- if none), digest of what it says.\n"
    "# Written by `manage.py check --fix`. Who changes a fact writes the day in its `checked`, and leaves this file alone.\n"
)


def record_facts(root: Path, site: Site) -> list[str]:
    """Write the record as the facts are now, sorted; returns the ids that are new, changed or gone."""
    records = {fact.id: record_of(fact) for fact in site.facts.values()}
    ids = sorted({*records, *site.fact_records})
    changed = [fact for fact in ids if records.get(fact) != site.fact_records.get(fact)]
    if changed:
        lines = [f"{fact} {record}" for fact, record in sorted(records.items())]
        file = root / RECORDED
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return changed


def shorten_unused_facts(root: Path, site: Site) -> list[str]:
    """Take the facts that are used, or gone, off the list of unused ones; returns their ids."""
    used = used_facts(site)
    done = [] if site.unread else [fact for fact in site.unused_facts if fact in used or fact not in site.facts]
    if done:
        file = root / UNUSED
        lines = file.read_text(encoding="utf-8-sig").splitlines()
        file.write_text("".join(f"{line}\n" for line in lines if line.strip() not in done), encoding="utf-8")
    return done
