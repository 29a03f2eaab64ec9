"""The facts: wrong in themselves, changed in passing, or gone while pages rest on them."""
import re

from data_lines import lines_of, rewritten, with_line
from edit import Edit
from registry import bad_edit, family

FACTS, RECORD = "docs/_data/facts/", "docs/_data/facts-recorded.txt"
CLAIM = r'(  claim: ".*)\."$'
NEXT = "- id:"


def raised(match: re.Match) -> str:
    return match[1] + str((int(match[2]) + 1) % 10)


family(__name__, rewritten, {
    "fact-figures": {
        "figure-of-fact-dropped": (FACTS, r"  figures: .*\d.*", "  figures: []"),
        "figure-of-fact-added": (FACTS, r"(  figures: .*\d.*)\]", r'\1, "77 %"]'),
    },
    "fact-claims": {"claim-without-full-stop": (FACTS, CLAIM, r'\1"')},
    "fact-claims, data-file": {
        "claim-emptied": (FACTS, "  claim: .*", '  claim: ""'),
        "place-in-source-emptied": (FACTS, "  where: .*", '  where: ""'),
    },
    "data-file": {
        "strength-of-our-own": (FACTS, "  strength: .*", "  strength: very sure"),
        "fact-checked-on-no-day": (FACTS, "  checked: .*", "  checked: 2026-13-45"),
        "fact-id-with-capitals-and-spaces": (FACTS, "- id: .*", "- id: LKB prognosis"),
        "fact-id-of-another-source": (FACTS, "- id: .*", "- id: somebody-else-said-so"),
    },
    "data-file, facts-dated": {"fact-checked-in-the-future": (FACTS, "  checked: .*", "  checked: 2062-11-22")},
    "facts-dated, facts-recorded": {"strength-raised-without-a-new-date": (FACTS, "  strength: not stated", "  strength: documented", 6, 3)},
    "known-sources, fact-files": {"source-of-facts-misspelt": (FACTS, "source: .*", "source: somebody")},
}, on="data")
family(__name__, rewritten, {
    "fact-figures": {"figure-of-fact-changed": (FACTS, r"(  figures: \D*)(\d)", raised)},
    "data-file": {"kind-of-evidence-misspelt": (FACTS, "  kind: .*", "  kind: patient-info")},
    "facts-dated, facts-recorded": {"claim-reworded-without-a-new-date": (FACTS, CLAIM, r'\1 as a rule."', 3, 5)},
}, on="data", times=3)


def facts(material):
    """Every fact: its file, the line of its id, its id."""
    for file, number, match in lines_of(material, FACTS, "- id: (.*)"):
        yield file, number, match[1]


def where_cited(material, fact: str):
    """The page and line of every citation of a fact."""
    for page in material.every_page():
        for block in page.blocks:
            for citation in block.citations:
                if citation.fact == fact:
                    yield page.path, range(citation.position.line, citation.position.line + 1)


def after(file, number: int) -> int:
    """The line of the next fact, or the one after the last."""
    return next((n for n in range(number + 1, len(file.lines)) if file.lines[n - 1].startswith(NEXT)), len(file.lines))


@bad_edit("cited-facts", on="data", times=3)
def fact_renamed_while_pages_cite_it(material):
    for file, number, fact in facts(material):
        text = with_line(file, number, f"- id: {fact}-x")
        for path, lines in where_cited(material, fact):
            yield Edit({file.path: text}, path, lines, f"{file.path}: {fact} renamed")


@bad_edit("cited-facts", on="data")
def fact_removed_while_pages_cite_it(material):
    for file, number, fact in facts(material):
        text = "\n".join([*file.lines[: number - 1], *file.lines[after(file, number) - 1:]])
        for path, lines in where_cited(material, fact):
            yield Edit({file.path: text}, path, lines, f"{file.path}: {fact} removed")


@bad_edit("figures-cited", on="data")
def fact_with_new_figures_while_pages_have_the_old(material):
    """Claim and figures are changed together, the pages are forgotten."""
    for file, number, fact in facts(material):
        match = re.fullmatch(r"(\d\d) %", "".join(material.site.facts[fact].figures))
        if match:
            end = after(file, number)
            entry = [line.replace(match[1], str(int(match[1]) + 7)) if line.startswith(("  claim", "  figures")) else line
                     for line in file.lines[number: end - 1]]
            text = "\n".join([*file.lines[:number], *entry, *file.lines[end - 1:]])
            for path, lines in where_cited(material, fact):
                if match[1] in material.texts[path].split("\n")[lines.start - 1]:
                    yield Edit({file.path: text}, path, lines, f"{fact}: {match[1]} % changed in the ledger")


@bad_edit("fact-figures", "facts-dated", on="data")
def figure_of_claim_changed(material):
    for file, number, match in lines_of(material, FACTS, r"  claim: .*(?<![\w-])\d"):
        below = next(n for n in range(number + 1, number + 5) if file.lines[n - 1].startswith("  figures:"))
        changed = re.sub(r"(?<![\w-])\d+", lambda digits: str(int(digits.group()) + 3), match.string, count=1)
        yield file.with_line(number, changed, range(number, below + 1))


@bad_edit("data-file", on="data")
def strength_left_out(material):
    for file, number, _ in lines_of(material, FACTS, "  strength:"):
        first = max(n for n in range(1, number) if file.lines[n - 1].startswith(NEXT))
        gone = file.without(number)
        yield Edit(gone.changes, file.path, range(first, number + 1), gone.what)


@bad_edit("data-file", on="data")
def fact_id_twice(material):
    for file, number, fact in facts(material):
        later = after(file, number)
        if file.lines[later - 1].startswith(NEXT):
            yield file.with_line(later, f"- id: {fact}")


@bad_edit("facts-once", on="data")
def fact_written_a_second_time(material):
    for file, number, fact in facts(material):
        end = after(file, number)
        if file.lines[end - 1].startswith(NEXT):
            copy = [f"- id: {fact}-again", *file.lines[number: end - 1]]
            place = end + next(index for index, text in enumerate(copy) if text.startswith("  claim:"))
            yield file.inserted(end, *copy, lines=range(place, place + 1))


@bad_edit("facts-used", on="data")
def fact_that_no_page_cites(material):
    for file, number, _ in facts(material):
        prefix = next(line.split(": ")[1] for line in file.lines if line.startswith("prefix:"))
        yield file.inserted(
            number, f"- id: {prefix}something-new", '  where: "Page 2, para 1"', "  topic: definition",
            '  claim: "Something that nobody has told yet."', "  figures: []", "  kind: patient-information",
            "  strength: not stated", "  checked: 2026-11-22", "",
        )


@bad_edit("data-file", on="data")
def source_of_facts_left_out(material):
    for file, number, _ in lines_of(material, FACTS, "source:"):
        gone = file.without(number)
        yield Edit(gone.changes, file.path, range(1, number + 3), gone.what)


@bad_edit("fact-files", on="data")
def file_of_facts_renamed(material):
    for file, number, _ in lines_of(material, FACTS, "source:"):
        path = file.path.replace(".yml", "-2026.yml")
        yield Edit({file.path: None, path: file.text}, path, range(number, number + 1), f"{file.path} renamed")


@bad_edit("facts-recorded", "data-file", on="data")
def record_of_facts_emptied(material):
    yield material.file(RECORD).written("", range(1, 2), "nothing left")


@bad_edit("facts-recorded", on="data")
def fact_lost_from_the_record(material):
    for file, number, match in lines_of(material, RECORD, r"([\w-]+) "):
        place = material.site.fact_places.get(match[1])
        if place:
            gone = file.without(number)
            yield Edit(gone.changes, place.path, range(place.start.line, place.start.line + 12), gone.what)
