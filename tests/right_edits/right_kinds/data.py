"""The ledger, the glossary, the notices, the bibliography and the words of the interface, rightly changed."""
from __future__ import annotations

import re
from collections.abc import Iterator

from right_edit import RightEdit, right_edit
from the_project import TheProject

FACTS = "docs/_data/facts/lkb-brochure.yml"
REFERENCES = "docs/_data/references.yml"
GLOSSARY = "docs/_data/glossary.yml"
LABELS = "docs/_data/labels.yml"
NEW_TERM = """
pharmacist:
  nb:
    term: farmasøyt
    explanation: En som lager og selger medisiner.
    also: [farmasøyter]
  da:
    term: farmaceut
    explanation: En, der fremstiller og sælger medicin.
    also: [farmaceuter]
  en:
    term: pharmacist
    explanation: Someone who makes and sells medicines.
    also: [pharmacists]
  facts: []
"""
NEW_SOURCE = """
leaflet-2026:
  type: pamphlet
  title: "[Brosjyre om hvile]"
  title-short: Hvile
  author:
    - literal: Bekkenforeningen
  issued: {date-parts: [[2026]]}
  URL: https://bekken.example/hvile?utgave=2
  language: nb
  custom:
    name:
      nb: brosjyren om hvile
      da: brochuren om hvile
      en: the leaflet on rest
"""
ITS_FACTS = """source: leaflet-2026
prefix: leaflet-
facts:

- id: leaflet-breaks
  where: "Hvile, para 1"
  topic: self-care
  claim: "Several short breaks a day are recommended."
  figures: []
  kind: patient-information
  strength: recommended
  checked: {day}
"""
NOT_CITED = """
- id: lkb-not-everything-known
  where: "Hva er bekkenleddsmerter?, para 1"
  topic: evidence
  claim: "Not everything is known."
  figures: []
  kind: patient-information
  strength: not stated
  checked: {day}
"""
BREAKS = {
    "nb": "Brosjyren om hvile råder til flere korte pauser om dagen.[@leaflet-breaks]",
    "da": "Brochuren om hvile råder til flere korte pauser om dagen.[@leaflet-breaks]",
    "en": "The leaflet on rest advises several short breaks a day.[@leaflet-breaks]",
}
SPEAK_TO = {
    "nb": "Snakk med en [farmasøyt](term:pharmacist) om du er gravid.",
    "da": "Tal med en [farmaceut](term:pharmacist), hvis du er gravid.",
    "en": "Talk to a [pharmacist](term:pharmacist) if you are pregnant.",
}


def fact_with(project: TheProject, key: str, *pairs: tuple[str, str], path: str = FACTS) -> str:
    """The file of a fact with other words in its entry."""
    text = project.texts[path]
    start = text.index(f"- id: {key}\n")
    end = text.find("\n- id:", start + 1) % (len(text) + 1)
    entry = text[start:end]
    for found, new in pairs:
        assert re.search(found, entry), f"{found!r} is not in {key}"
        entry = re.sub(found, new, entry, count=1)
    return text[:start] + entry + text[end:]


@right_edit
def a_fact_corrected_and_held_against_its_source_again(project: TheProject) -> Iterator[RightEdit]:
    changed = fact_with(project, "lkb-definition", ("name for pain", "name given to pain"), ("checked: .*", f"checked: {project.site.today}"))
    yield RightEdit({FACTS: changed}, ("facts-recorded",))


@right_edit
def a_fact_checked_again(project: TheProject) -> Iterator[RightEdit]:
    changed = fact_with(project, "lkb-definition", ("checked: .*", f"checked: {project.site.today}"))
    yield RightEdit({FACTS: changed}, ("facts-recorded",))


@right_edit
def a_note_and_a_topic_of_a_fact_changed(project: TheProject) -> Iterator[RightEdit]:
    changed = fact_with(project, "lkb-definition", ("topic: .*", "topic: symptom"), ("  checked:", '  note: "Ask LKB whether the back is meant too."\n  checked:'))
    yield RightEdit({FACTS: changed})


@right_edit
def a_figure_changed_in_the_ledger_and_on_every_page(project: TheProject) -> Iterator[RightEdit]:
    """The fact says four per cent from now on, and so does every text that cites it."""
    changes: dict[str, str | bytes | None] = {FACTS: fact_with(
        project, "lkb-prognosis-3-percent", ("three per cent", "four per cent"), ("about 3 %", "about 4 %"), ("checked: .*", f"checked: {project.site.today}"),
    )}
    for page in project.site.pages.values():
        lines = project.texts[page.path].split("\n")
        new = [re.sub(r"\b3(?=,? (?:prosent|procent|per cent)|\s?%)", "4", line) if "lkb-prognosis-3-percent" in line else line for line in lines]
        if new != lines:
            changes[page.path] = "\n".join(new)
    yield RightEdit(changes, ("facts-recorded", "stale-section"))


@right_edit
def a_fact_whose_page_is_still_to_be_written(project: TheProject) -> Iterator[RightEdit]:
    """And put on the list of those that no page uses."""
    changes: dict[str, str | bytes | None] = project.with_added(FACTS, NOT_CITED.format(day=project.site.today))
    yield RightEdit(changes | project.with_added("docs/_data/facts-unused.txt", "lkb-not-everything-known\n"), ("facts-recorded",))


@right_edit
def a_new_source_with_a_fact_that_is_cited(project: TheProject) -> Iterator[RightEdit]:
    spot = project.spot_for("new source")
    changes: dict[str, str | bytes | None] = project.with_added(REFERENCES, NEW_SOURCE)
    changes["docs/_data/facts/leaflet-2026.yml"] = ITS_FACTS.format(day=project.site.today)
    for code in project.codes:
        changes |= project.with_text_below(code, spot, BREAKS[code])
    # the list of literature has an entry more, whose address `check --fix` writes down
    yield RightEdit(changes, ("facts-recorded", "stale-section", "permalinks-recorded"))


@right_edit
def a_new_term_marked_on_a_page(project: TheProject) -> Iterator[RightEdit]:
    spot = project.spot_for("new term")
    changes: dict[str, str | bytes | None] = project.with_added(GLOSSARY, NEW_TERM)
    for code in project.codes:
        changes |= project.with_text_below(code, spot, SPEAK_TO[code])
    # the word list has an entry more, whose address `check --fix` writes down
    yield RightEdit(changes, ("stale-section", "permalinks-recorded"))


@right_edit
def an_explanation_and_other_names_of_a_term_changed(project: TheProject) -> Iterator[RightEdit]:
    text = project.texts[GLOSSARY]
    for found, new in (
        ("explanation: Leddet foran i bekkenet,", "explanation: Det store leddet foran i bekkenet,"),
        ("explanation: Leddet foran i bækkenet,", "explanation: Det store led foran i bækkenet,"),
        ("explanation: The joint at the front of the pelvis,", "explanation: The large joint at the front of the pelvis,"),
        ("also: [symfyse, skambensleddet]", "also: [symfyse, skambensleddet, symfyselösning]"),
    ):
        assert found in text
        text = text.replace(found, new)
    yield RightEdit({GLOSSARY: text})


@right_edit
def a_notice_reworded(project: TheProject) -> Iterator[RightEdit]:
    text = project.texts[LABELS]
    for found, new in (
        ("Snakk med lege, jordmor eller fysioterapeut før du prøver dette.", "Spør lege, jordmor eller fysioterapeut før du prøver dette."),
        ("Tal med din læge, jordemoder eller fysioterapeut, før du prøver dette.", "Spørg din læge, jordemoder eller fysioterapeut, før du prøver dette."),
        ("Talk to a doctor, midwife or physiotherapist before you try this.", "Ask a doctor, midwife or physiotherapist before you try this."),
    ):
        assert found in text
        text = text.replace(found, new)
    yield RightEdit({LABELS: text})


@right_edit
def a_word_of_the_interface_changed(project: TheProject) -> Iterator[RightEdit]:
    words = {"nb": "Les også om", "da": "Læs også om", "en": "Read about these too"}
    yield RightEdit({
        path: re.sub(r"^related\.title: .*$", f"related.title: {words[code]}", project.texts[path], flags=re.MULTILINE)
        for code in project.codes for path in [f"overrides/strings/{code}.yml"]
    })


@right_edit
def a_word_to_avoid_that_no_text_has(project: TheProject) -> Iterator[RightEdit]:
    path = "docs/_data/words-to-avoid.yml"
    yield RightEdit({path: re.sub(r"^en:\n", 'en:\n- avoid: [slipped hip]\n  instead: say what hurts\n  why: frightens\n', project.texts[path], flags=re.MULTILINE)})


@right_edit
def a_heading_of_a_page_type_reworded(project: TheProject) -> Iterator[RightEdit]:
    path = "docs/_data/page-types.yml"
    found = 'drawbacks: {nb: "Ulemper", da: "Ulemper", en: "Drawbacks"}'
    yield RightEdit(project.replaced(path, found, 'drawbacks: {nb: "Ulemper og bivirkninger", da: "Ulemper og bivirkninger", en: "Drawbacks and side effects"}'))


@right_edit
def a_note_in_the_bibliography(project: TheProject) -> Iterator[RightEdit]:
    yield RightEdit(project.replaced(REFERENCES, "  genre: pjece\n", "  genre: pjece\n  publisher-place: Aarhus\n"))
