"""The facts and their sources: wrong in themselves, though the file can be read."""
import re

from edit import Edit
from registry import bad_edit


def fact_lines(material, key: str, wanted: str = ""):
    """Every line `key: value` of the files of facts."""
    for file in material.files("docs/_data/facts/"):
        for number, line in enumerate(file.lines, start=1):
            if re.match(rf"(?:- |  ){key}: .*{wanted}", line):
                yield file, number, line


def with_value(material, key: str, value: str):
    for file, number, line in fact_lines(material, key):
        yield file.with_line(number, f"{line.split(':')[0]}: {value}")


@bad_edit("fact-figures", on="data", times=3)
def figure_of_fact_changed(material):
    for file, number, line in fact_lines(material, "figures", r"\d"):
        yield file.with_line(number, re.sub(r"\d", lambda digit: str((int(digit.group()) + 1) % 10), line, count=1))


@bad_edit("fact-figures", on="data")
def figure_of_fact_dropped(material):
    for file, number, _ in fact_lines(material, "figures", r"\d"):
        yield file.with_line(number, "  figures: []")


@bad_edit("fact-figures", on="data")
def figure_of_fact_added(material):
    for file, number, line in fact_lines(material, "figures", r"\d"):
        yield file.with_line(number, line.replace("]", ', "77 %"]'))


@bad_edit("fact-figures", "facts-dated", on="data")
def figure_of_claim_changed(material):
    for file, number, line in fact_lines(material, "claim", r"(?<![\w-])\d"):
        below = next(n for n in range(number + 1, number + 5) if file.lines[n - 1].startswith("  figures:"))
        changed = re.sub(r"(?<![\w-])\d+", lambda digits: str(int(digits.group()) + 3), line, count=1)
        yield file.with_line(number, changed, range(number, below + 1))


@bad_edit("fact-claims", on="data")
def claim_without_full_stop(material):
    for file, number, line in fact_lines(material, "claim", r'\."$'):
        yield file.with_line(number, line[:-2] + '"')


@bad_edit("fact-claims", "data-file", on="data")
def claim_emptied(material):
    yield from with_value(material, "claim", '""')


@bad_edit("fact-claims", "data-file", on="data")
def place_in_source_emptied(material):
    yield from with_value(material, "where", '""')


@bad_edit("data-file", on="data", times=3)
def kind_of_evidence_misspelt(material):
    yield from with_value(material, "kind", "patient-info")


@bad_edit("data-file", on="data")
def strength_of_our_own(material):
    yield from with_value(material, "strength", "very sure")


@bad_edit("data-file", on="data")
def strength_left_out(material):
    for file, number, _ in fact_lines(material, "strength"):
        first = max(n for n in range(1, number) if file.lines[n - 1].startswith("- id:"))
        gone = file.without(number)
        yield Edit(gone.changes, file.path, range(first, number + 1), gone.what)


@bad_edit("data-file", on="data")
def fact_checked_on_no_day(material):
    yield from with_value(material, "checked", "2026-13-45")


@bad_edit("data-file", "facts-dated", on="data")
def fact_checked_in_the_future(material):
    yield from with_value(material, "checked", "2062-11-22")


@bad_edit("data-file", on="data")
def fact_id_twice(material):
    for file, number, line in fact_lines(material, "id"):
        first = file.lines.index(line)
        later = next((n for n in range(number + 1, len(file.lines)) if file.lines[n - 1].startswith("- id:")), None)
        if first == number - 1 and later:
            yield file.with_line(later, line)


@bad_edit("data-file", on="data")
def fact_id_with_capitals_and_spaces(material):
    yield from with_value(material, "id", "LKB prognosis")


@bad_edit("data-file", on="data")
def fact_id_of_another_source(material):
    yield from with_value(material, "id", "somebody-else-said-so")


@bad_edit("cited-facts", on="data", times=3)
def fact_renamed_while_pages_cite_it(material):
    for file, number, line in fact_lines(material, "id"):
        fact = line.removeprefix("- id: ")
        text = "\n".join([*file.lines[: number - 1], line + "-x", *file.lines[number:]])
        for page in material.every_page():
            for block in page.blocks:
                for citation in block.citations:
                    if citation.fact == fact:
                        place = citation.position.line
                        yield Edit({file.path: text}, page.path, range(place, place + 1), f"{file.path}: {fact} renamed")


@bad_edit("cited-facts", on="data")
def fact_removed_while_pages_cite_it(material):
    for file, number, line in fact_lines(material, "id"):
        fact = line.removeprefix("- id: ")
        end = next((n for n in range(number + 1, len(file.lines)) if file.lines[n - 1].startswith("- id:")), len(file.lines))
        text = "\n".join([*file.lines[: number - 1], *file.lines[end - 1:]])
        for page in material.every_page():
            for block in page.blocks:
                for citation in block.citations:
                    if citation.fact == fact:
                        place = citation.position.line
                        yield Edit({file.path: text}, page.path, range(place, place + 1), f"{file.path}: {fact} removed")


@bad_edit("figures-cited", on="data")
def fact_with_new_figures_while_pages_have_the_old(material):
    """Claim and figures are changed together, the pages are forgotten."""
    for file, number, line in fact_lines(material, "id"):
        fact = material.site.facts.get(line.removeprefix("- id: "))
        if not fact or len(fact.figures) != 1 or not (match := re.fullmatch(r"(\d\d) %", fact.figures[0])):
            continue
        claim = next(n for n in range(number, number + 9) if file.lines[n - 1].startswith("  claim:"))
        figures = next(n for n in range(number, number + 9) if file.lines[n - 1].startswith("  figures:"))
        lines = list(file.lines)
        for at in (claim, figures):
            lines[at - 1] = lines[at - 1].replace(match[1], str(int(match[1]) + 7))
        for page in material.every_page():
            for block in page.blocks:
                if fact.id in [citation.fact for citation in block.citations] and match[1] in [figure.value for figure in block.figures]:
                    place = block.position.line
                    yield Edit({file.path: "\n".join(lines)}, page.path, range(place, place + 1), f"{fact.id}: {match[1]} % changed in the ledger")


@bad_edit("facts-once", on="data")
def fact_written_a_second_time(material):
    for file, number, line in fact_lines(material, "id"):
        end = next((n for n in range(number + 1, len(file.lines)) if file.lines[n - 1].startswith("- id:")), None)
        if end:
            copy = [line + "-again", *file.lines[number: end - 1]]
            place = end + next(index for index, text in enumerate(copy) if text.startswith("  claim:"))
            yield file.inserted(end, *copy, lines=range(place, place + 1))


@bad_edit("facts-dated", "facts-recorded", on="data", times=3)
def claim_reworded_without_a_new_date(material):
    for file, number, line in fact_lines(material, "claim", r'\."$'):
        yield file.with_line(number, line[:-2] + ' as a rule."', range(number - 3, number + 6))


@bad_edit("facts-dated", "facts-recorded", on="data")
def strength_raised_without_a_new_date(material):
    for file, number, line in fact_lines(material, "strength", "not stated"):
        yield file.with_line(number, "  strength: documented", range(number - 6, number + 4))


@bad_edit("known-sources", "fact-files", on="data")
def source_of_facts_misspelt(material):
    for file in material.files("docs/_data/facts/"):
        number = next(n for n, line in enumerate(file.lines, start=1) if line.startswith("source:"))
        yield file.with_line(number, file.lines[number - 1] + "x")


@bad_edit("data-file", on="data")
def source_of_facts_left_out(material):
    for file in material.files("docs/_data/facts/"):
        number = next(n for n, line in enumerate(file.lines, start=1) if line.startswith("source:"))
        yield file.written("\n".join([*file.lines[: number - 1], *file.lines[number:]]), range(1, 4), "the line 'source:' taken away")


@bad_edit("fact-files", on="data")
def file_of_facts_renamed(material):
    for file in material.files("docs/_data/facts/"):
        path = file.path.replace(".yml", "-2026.yml")
        number = next(n for n, line in enumerate(file.lines, start=1) if line.startswith("source:"))
        yield Edit({file.path: None, path: file.text}, path, range(number, number + 1), f"{file.path} renamed")


def reference_lines(material, wanted: str):
    file = material.file("docs/_data/references.yml")
    for number, line in enumerate(file.lines, start=1):
        if re.match(wanted, line):
            yield file, number, line


@bad_edit("source-addresses", on="data")
def unencrypted_address_of_source(material):
    for file, number, line in reference_lines(material, "  URL:"):
        yield file.with_line(number, line.replace("https:", "http:"))


@bad_edit("source-addresses", on="data")
def tracked_address_of_source(material):
    for file, number, line in reference_lines(material, "  URL:"):
        yield file.with_line(number, line + "?utm_source=newsletter")


@bad_edit("source-addresses", on="data")
def address_of_source_without_scheme(material):
    for file, number, line in reference_lines(material, "  URL:"):
        yield file.with_line(number, line.replace("https://", ""))


@bad_edit("data-file", on="data")
def date_of_source_as_people_write_it(material):
    for file, number, _ in reference_lines(material, "  issued:"):
        yield file.with_line(number, "  issued: June 2025")


@bad_edit("known-sources", on="data")
def source_without_a_name(material):
    for file, first, _ in reference_lines(material, "    name:$"):
        for number in range(first + 1, first + 4):
            gone = file.without(number)
            yield Edit(gone.changes, file.path, range(first - 1, first + 4), gone.what)


@bad_edit("known-sources", on="data")
def source_renamed(material):
    for file, number, line in reference_lines(material, r"[a-z][\w-]+:$"):
        yield file.with_line(number, line.replace(":", "-new:"), range(number, number + 1))


@bad_edit("data-file", on="data")
def field_of_source_misspelt(material):
    for file, number, line in reference_lines(material, "  container-title:"):
        yield file.with_line(number, line.replace("container-title", "journal"))


@bad_edit("data-file", on="data")
def author_as_a_text(material):
    for file, number, _ in reference_lines(material, "  author:"):
        end = next(n for n in range(number + 1, number + 9) if not file.lines[n - 1].startswith("    "))
        text = [*file.lines[: number - 1], "  author: B. Stuge", *file.lines[end - 1:]]
        yield file.written("\n".join(text), range(number, number + 1), "author: B. Stuge")


@bad_edit("facts-used", on="data")
def fact_that_no_page_cites(material):
    for file, number, _ in fact_lines(material, "id"):
        copy = [f"- id: {prefix_of(file)}something-new", '  where: "Page 2, para 1"', "  topic: definition",
                '  claim: "Something that nobody has told yet."', "  figures: []", "  kind: patient-information",
                "  strength: not stated", "  checked: 2026-11-22", ""]
        yield file.inserted(number, *copy)


def prefix_of(file) -> str:
    return next(line.split(": ")[1] for line in file.lines if line.startswith("prefix:"))


@bad_edit("used-sources", on="data")
def source_without_facts(material):
    file = material.file("docs/_data/references.yml")
    first = next(number for number, line in enumerate(file.lines, start=1) if re.match(r"[a-z][\w-]+:$", line))
    end = next(number for number in range(first + 1, len(file.lines)) if re.match(r"[a-z][\w-]+:$", file.lines[number - 1]))
    yield file.inserted(end, "nobody-2026:", *file.lines[first: end - 1])


@bad_edit("facts-recorded", "data-file", on="data")
def record_of_facts_emptied(material):
    yield material.file("docs/_data/facts-recorded.txt").written("", range(1, 2), "nothing left")


@bad_edit("facts-recorded", on="data")
def fact_lost_from_the_record(material):
    record = material.file("docs/_data/facts-recorded.txt")
    for number, line in enumerate(record.lines, start=1):
        fact = material.site.fact_places.get(line.split()[0]) if line.strip() else None
        if fact:
            gone = record.without(number)
            yield Edit(gone.changes, fact.path, range(fact.start.line, fact.start.line + 12), gone.what)
