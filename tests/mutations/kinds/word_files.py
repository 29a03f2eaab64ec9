"""Glossary, notices, page types, words of the interface, lists of words: something missing or wrong in them."""
import re

from edit import Edit
from registry import bad_edit

GLOSSARY, LABELS, TYPES = (f"docs/_data/{name}.yml" for name in ("glossary", "labels", "page-types"))


def lines_of(material, path: str, wanted: str):
    file = material.file(path)
    for number, line in enumerate(file.lines, start=1):
        if re.match(wanted, line):
            yield file, number, line


def replaced(material, path: str, wanted: str, new: str):
    for file, number, line in lines_of(material, path, wanted):
        yield file.with_line(number, re.sub(wanted, new, line))


@bad_edit("complete-words", "data-file", on="data", times=3)
def term_without_a_language(material):
    for file, number, _ in lines_of(material, GLOSSARY, "  (?:da|en):$"):
        end = next(n for n in range(number + 1, number + 9) if not file.lines[n - 1].startswith("    "))
        gone = file.without(number, end - 1)
        first = max(n for n in range(1, number) if re.match(r"[a-z][\w-]*:$", file.lines[n - 1]))
        yield file.written(gone.changes[file.path], range(first, number + 1), gone.what)


@bad_edit("data-file", on="data")
def explanation_left_out(material):
    for file, number, _ in lines_of(material, GLOSSARY, "    explanation:"):
        gone = file.without(number)
        yield file.written(gone.changes[file.path], range(number - 2, number + 2), gone.what)


@bad_edit("data-file", "complete-words", on="data")
def explanation_emptied(material):
    yield from replaced(material, GLOSSARY, "    explanation: .*", '    explanation: ""')


@bad_edit("data-file", on="data")
def language_that_the_site_does_not_have(material):
    yield from replaced(material, GLOSSARY, "  en:$", "  sv:")


@bad_edit("term-facts", on="data")
def term_with_a_fact_that_is_not_there(material):
    yield from replaced(material, GLOSSARY, r"  facts: \[([a-z0-9-]+)", r"  facts: [\1x")


@bad_edit("used-terms", on="data")
def term_that_no_page_uses(material):
    for file, number, line in lines_of(material, GLOSSARY, r"[a-z][\w-]*:$"):
        end = next((n for n in range(number + 1, len(file.lines)) if file.lines[n - 1].startswith("  facts:")), None)
        if end:
            yield file.inserted(number, "sourdough:", *file.lines[number: end], "")


@bad_edit("internal-links", on="data")
def term_renamed_while_pages_mark_it(material):
    for file, number, line in lines_of(material, GLOSSARY, r"[a-z][\w-]*:$"):
        key = line[:-1]
        text = "\n".join([*file.lines[: number - 1], f"{key}-x:", *file.lines[number:]])
        for page in material.every_page():
            for at, words in enumerate(page.lines, start=1):
                if f"(term:{key})" in words:
                    yield Edit({file.path: text}, page.path, range(at, at + 1), f"the term {key} renamed")


@bad_edit("data-file", on="data")
def level_of_notice_of_no_kind(material):
    yield from replaced(material, LABELS, "  level: .*", "  level: danger")


@bad_edit("data-file", on="data")
def place_of_notice_of_no_kind(material):
    yield from replaced(material, LABELS, "  place: .*", "  place: middle")


@bad_edit("complete-words", on="data", times=3)
def notice_without_a_language(material):
    for file, number, _ in lines_of(material, LABELS, "    (?:da|en): "):
        gone = file.without(number)
        yield file.written(gone.changes[file.path], range(number - 3, number + 2), gone.what)


@bad_edit("complete-words", on="data")
def title_of_notice_without_a_language(material):
    yield from replaced(material, LABELS, r'(  title: .*), en: "[^"]*"', r"\1")


@bad_edit("known-boxes", on="data")
def notice_renamed_while_pages_use_it(material):
    for file, number, line in lines_of(material, LABELS, r"[a-z][\w-]*:$"):
        key = line[:-1]
        text = "\n".join([*file.lines[: number - 1], f"{key}-x:", *file.lines[number:]])
        for page in material.every_page():
            for box in page.page.document.boxes:
                if box.type == key:
                    yield Edit({file.path: text}, page.path, range(box.position.line, box.position.line + 1), f"the notice {key} renamed")


@bad_edit("complete-words", on="data")
def suggested_heading_without_a_language(material):
    yield from replaced(material, TYPES, r'(    [a-z-]+: \{.*), da: "[^"]*"', r"\1")


@bad_edit("data-file", on="data")
def citations_of_page_type_of_no_kind(material):
    yield from replaced(material, TYPES, "  citations: .*", "  citations: always")


@bad_edit("page-sections", on="data")
def section_required_that_pages_do_not_have(material):
    for file, number, line in lines_of(material, TYPES, "    in-short: "):
        kind = next(file.lines[n - 1][:-1] for n in range(number, 0, -1) if re.match(r"\w+:$", file.lines[n - 1]))
        new = '    side-effects: {nb: "Bivirkninger", da: "Bivirkninger", en: "Side effects"}'
        text = "\n".join([*file.lines[:number], new, *file.lines[number:]])
        for page in material.pages(material.site.settings.default.code):
            if page.page.meta.type == kind:
                yield Edit({file.path: text}, page.path, range(1, len(page.lines) + 1), f"a section more for pages of type {kind}")


@bad_edit("data-file", on="data", times=3)
def word_of_the_interface_left_out(material):
    for code in material.site.settings.codes[1:]:
        for file, number, _ in lines_of(material, f"overrides/strings/{code}.yml", r"[a-z.]+: \w"):
            yield file.without(number)


@bad_edit("data-file", "complete-words", on="data")
def word_of_the_interface_emptied(material):
    for code in material.site.settings.codes:
        yield from replaced(material, f"overrides/strings/{code}.yml", r"(menu|edit|top): .*", r'\1: ""')


@bad_edit("data-file", "complete-words", "interface-words", on="data")
def place_for_a_value_lost(material):
    for code in material.site.settings.codes:
        yield from replaced(material, f"overrides/strings/{code}.yml", r"([a-z.]+: .*)\{date\}(.*)", r"\1\2")


@bad_edit("data-file", "complete-words", "interface-words", on="data")
def place_for_a_value_misspelt(material):
    for code in material.site.settings.codes:
        yield from replaced(material, f"overrides/strings/{code}.yml", r"([a-z.]+: .*)\{name\}(.*)", r"\1{nmae}\2")


@bad_edit("data-file", "complete-words", "interface-words", on="data")
def place_for_a_value_not_closed(material):
    for code in material.site.settings.codes:
        yield from replaced(material, f"overrides/strings/{code}.yml", r"([a-z.]+: .*)\{number\}(.*)", r"\1{number\2")


@bad_edit("data-file", "complete-words", on="data")
def month_left_out(material):
    for code in material.site.settings.codes:
        yield from replaced(material, f"overrides/strings/{code}.yml", r"(months: \w+) \w+", r"\1")


@bad_edit("raw-html", on="data")
def script_in_a_notice(material):
    yield from replaced(material, LABELS, r'(    (?:nb|da|en): ".*)"$', r"\1<script src=//www.example.org/x.js></script>" + '"')


@bad_edit("raw-html", on="data")
def tag_in_an_explanation(material):
    yield from replaced(material, GLOSSARY, r"(    explanation: .*)\.$", r"\1 <b>x</b>.")


@bad_edit("raw-html", on="data")
def script_in_the_interface(material):
    for code in material.site.settings.codes:
        yield from replaced(material, f"overrides/strings/{code}.yml", r"(menu: .*)", r"\1 <script>alert(1)</script>")


@bad_edit("quotation-marks", on="data")
def quotation_marks_of_another_language_in_data(material):
    yield from replaced(material, GLOSSARY, r"(    explanation: \w+ )(\w+)(.*)", r"\1„\2“\3")


@bad_edit("invisible-characters", on="data")
def zero_width_space_in_data(material):
    yield from replaced(material, GLOSSARY, r"(    term: \w\w)(\w.*)", "\\1\u200b\\2")


@bad_edit("words-to-avoid", on="data")
def word_to_avoid_in_an_explanation(material):
    for file, number, line in lines_of(material, GLOSSARY, r"    explanation: .*\.$"):
        code = next(file.lines[n - 1].strip(" :") for n in range(number, 0, -1) if re.match("  [a-z]{2}:$", file.lines[n - 1]))
        entry = material.site.avoided_words[code][0]
        yield file.with_line(number, f"{line[:-1]}, {entry.avoid[0]}.")


@bad_edit("foreign-words", on="data")
def foreign_word_in_an_explanation(material):
    for file, number, line in lines_of(material, GLOSSARY, r"    explanation: .*\.$"):
        code = next(file.lines[n - 1].strip(" :") for n in range(number, 0, -1) if re.match("  [a-z]{2}:$", file.lines[n - 1]))
        wrong = sorted(word for word in material.site.language_words[code].never if " " not in word)
        yield file.with_line(number, f"{line[:-1]} ({wrong[len(wrong) // 2]}).")


@bad_edit("data-file", on="data")
def sign_of_two_characters(material):
    yield from replaced(material, "docs/_data/typography.yml", "  dash: .*", '  dash: "--"')


@bad_edit("data-file", on="data")
def words_to_avoid_without_a_better_one(material):
    for file, number, _ in lines_of(material, "docs/_data/words-to-avoid.yml", "  instead: "):
        gone = file.without(number)
        yield file.written(gone.changes[file.path], range(number - 1, number + 1), gone.what)


@bad_edit("data-file", on="data")
def list_of_words_made_a_number(material):
    for code in material.site.settings.codes:
        for file, number, line in lines_of(material, f"docs/_data/languages/{code}.words.yml", "typical:"):
            end = next(n for n in range(number, len(file.lines)) if "]" in file.lines[n - 1])
            text = [*file.lines[: number - 1], "typical: 7", *file.lines[end:]]
            yield file.written("\n".join(text), range(number, number + 1), "typical: 7")


@bad_edit("data-file", on="data")
def empty_words_of_no_language(material):
    for file, number, line in lines_of(material, "docs/_data/empty-words.yml", "links:"):
        yield file.with_line(number, "link:")


@bad_edit("term-figures", on="data")
def figure_in_an_explanation(material):
    yield from replaced(material, GLOSSARY, r"(    explanation: \w.*)\.$", r"\1, 37 %.")


@bad_edit("terms-once", on="data")
def word_explained_a_second_time(material):
    file = material.file(GLOSSARY)
    terms = [number for number, line in enumerate(file.lines, start=1) if line.startswith("    term: ")]
    for first, later in zip(terms, terms[3:]):
        yield file.with_line(later, file.lines[first - 1])


@bad_edit("used-labels", on="data")
def notice_that_no_page_shows(material):
    for file, number, line in lines_of(material, LABELS, r"[a-z][\w-]*:$"):
        end = next((n for n in range(number + 1, len(file.lines)) if not file.lines[n - 1].startswith(" ")), None)
        if end:
            yield file.inserted(number, "nobody:", *file.lines[number: end - 1], "")


@bad_edit("used-words", on="data")
def word_of_the_interface_that_nothing_shows(material):
    files = material.files("overrides/strings/")
    changes = {file.path: f"{file.text.rstrip()}\nnobody: x\n" for file in files}
    first = next(file for file in files if file.path.endswith(f"/{material.site.settings.default.code}.yml"))
    last = first.text.rstrip().count("\n") + 2
    yield Edit(changes, first.path, range(last, last + 1), "a word more in every language")


@bad_edit("interface-words", on="data")
def template_asks_for_a_word_that_is_not_there(material):
    for path, text in sorted(material.site.other_texts.items()):
        for number, line in enumerate(text.split("\n"), start=1):
            if path.startswith("overrides/") and "view.words['" in line:
                changed = text.replace(line, line.replace("view.words['", "view.words['x", 1), 1)
                yield Edit({path: changed}, path, range(number, number + 1), f"{line.strip()[:60]!r}: a word misspelt")


@bad_edit("data-file", "used-words", on="data")
def word_of_the_interface_misspelt(material):
    for code in material.site.settings.codes:
        for file, number, line in lines_of(material, f"overrides/strings/{code}.yml", r"[a-z]{4,}: \w"):
            key = line.split(":")[0]
            yield file.with_line(number, line.replace(key, key[:-2] + key[-1], 1), range(1, number + 1))

