"""Kinds of right edits that are a text in every language, written down in `sentences/`.

Each has a `kind` and the texts under their languages: Markdown that is put, as blocks of its own, at the end of the same
section of each language's page; with `joined: true`, behind the first cited paragraph there. Sections are chosen by
chance, where possible one that has no figures and none of the text's facts as yet. More keys:

    fact     a new fact for the ledger, so that its figures may be cited
    told     rules whose advice is right for this kind, besides those that always follow
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from healthsite.text.citations import CITATION, cited_ids
from right_edit import Kind, RightEdit
from the_project import TheProject

SENTENCES = Path(__file__).parent / "sentences"
TERM = re.compile(r"\]\((term:[\w-]+)\)")
LEDGER = "docs/_data/facts/lkb-brochure.yml"
NEW_FACT = """
- id: {id}
  where: "Hva er bekkenleddsmerter?, para 1"
  topic: evidence
  claim: "{claim}"
  figures: {figures}
  kind: patient-information
  strength: not stated
  checked: {day}
"""


def written_kinds() -> Iterator[Kind]:
    for file in sorted(SENTENCES.glob("*.yml")):
        for entry in yaml.safe_load(file.read_text("utf-8")):
            yield Kind(entry["kind"], lambda project, entry=entry: iter([written_edit(entry, project)]))


def written_edit(entry: dict[str, Any], project: TheProject) -> RightEdit:
    """The texts of a kind, put into the pages of their languages."""
    languages = [code for code in project.codes if code in entry]
    text = "\n".join(entry[code] for code in languages)
    facts = [fact for found in CITATION.finditer(text) for fact, _ in cited_ids(found[1])]
    spot = project.spot_for(entry["kind"], tuple(TERM.findall(text)), tuple(facts))
    place = project.with_words_after if entry.get("joined") else project.with_text_below
    changes: dict[str, str | bytes | None] = {}
    for code in languages:
        changes |= place(code, spot, entry[code].rstrip("\n"))
    told = list(entry.get("told", ()))
    if text.startswith("#"):
        told.append("permalinks-recorded")  # a new address, which `check --fix` writes down
    elif project.site.settings.default.code in languages:
        told.append("stale-section")  # nobody has said yet that the translations have followed
    if "fact" in entry:
        day = max(fact.checked for fact in project.site.facts.values() if fact.checked)
        changes |= project.with_added(LEDGER, NEW_FACT.format(day=day, **entry["fact"]))
        told.append("facts-recorded")
    return RightEdit(changes, tuple(told))
