"""Glossary, notices, page types, lists of words: something missing or wrong in them."""
import re

from data_lines import end_of_entry, lines_of, rewritten, taken_out, with_line
from edit import Edit
from registry import bad_edit, family

GLOSSARY, LABELS, TYPES, TYPOGRAPHY, AVOIDED = (
    f"docs/_data/{name}.yml" for name in ("glossary", "labels", "page-types", "typography", "words-to-avoid")
)
ENTRY, LANGUAGE = r"[a-z][\w-]*:$", "  [a-z]{2}:$"
EXPLANATION = r"(    explanation: .*)\.$"

family(__name__, rewritten, {
    "data-file": {
        "language-that-the-site-does-not-have": (GLOSSARY, "  en:$", "  sv:"),
        "level-of-notice-of-no-kind": (LABELS, "  level: .*", "  level: danger"),
        "place-of-notice-of-no-kind": (LABELS, "  place: .*", "  place: middle"),
        "citations-of-page-type-of-no-kind": (TYPES, "  citations: .*", "  citations: always"),
        "sign-of-two-characters": (TYPOGRAPHY, "  dash: .*", '  dash: "--"'),
        "empty-words-of-no-place": ("docs/_data/empty-words.yml", "links:", "link:"),
    },
    "data-file, complete-words": {"explanation-emptied": (GLOSSARY, "    explanation: .*", '    explanation: ""')},
    "complete-words": {
        "title-of-notice-without-a-language": (LABELS, r'(  title: .*), en: "[^"]*"', r"\1"),
        "suggested-heading-without-a-language": (TYPES, r'(    [a-z-]+: \{.*), da: "[^"]*"', r"\1"),
    },
    "term-facts": {"term-with-a-fact-that-is-not-there": (GLOSSARY, r"  facts: \[([a-z0-9-]+)", r"  facts: [\1x")},
    "term-figures": {"figure-in-an-explanation": (GLOSSARY, EXPLANATION, r"\1, 37 %.")},
    "raw-html": {
        "script-in-a-notice": (LABELS, r'(    (?:nb|da|en): ".*)"$', r"\1<script src=//www.example.org/x.js></script>" + '"'),
        "tag-in-an-explanation": (GLOSSARY, EXPLANATION, r"\1 <b>x</b>."),
    },
    "quotation-marks": {"quotation-marks-of-german-in-an-explanation": (GLOSSARY, r"(    explanation: \w+ )(\w+)", r"\1„\2“")},
    "invisible-characters": {"zero-width-space-in-a-term": (GLOSSARY, r"(    term: \w\w)(\w)", "\\1\u200b\\2")},
}, on="data")
family(__name__, taken_out, {
    "data-file": {
        "explanation-left-out": (GLOSSARY, "    explanation:"),
        "words-to-avoid-without-a-better-one": (AVOIDED, "  instead: ", 1, 0),
    },
}, on="data")


@bad_edit("complete-words", "data-file", on="data", times=3)
def term_without_a_language(material):
    for file, number, _ in lines_of(material, GLOSSARY, "  (?:da|en):$"):
        first = max(n for n in range(1, number) if re.match(ENTRY, file.lines[n - 1]))
        gone = file.without(number, end_of_entry(file, number, "    ") - 1)
        yield Edit(gone.changes, file.path, range(first, number + 1), gone.what)


@bad_edit("complete-words", on="data", times=3)
def notice_without_a_language(material):
    yield from taken_out((LABELS, "    (?:da|en): ", 3, 1))(material)


@bad_edit("terms-once", on="data")
def word_explained_a_second_time(material):
    file = material.file(GLOSSARY)
    terms = [number for _, number, _ in lines_of(material, GLOSSARY, "    term: ")]
    for first, later in zip(terms, terms[3:]):
        yield file.with_line(later, file.lines[first - 1])


@bad_edit("used-terms", on="data")
def term_that_no_page_uses(material):
    for file, number, _ in lines_of(material, GLOSSARY, ENTRY):
        end = end_of_entry(file, number, " ")
        yield file.inserted(number, "sourdough:", *file.lines[number: end - 1], "")


@bad_edit("used-labels", on="data")
def notice_that_no_page_shows(material):
    for file, number, _ in lines_of(material, LABELS, ENTRY):
        entry = file.lines[number: end_of_entry(file, number, " ") - 1]
        if "  place: footer" not in entry:  # that one stands on every page
            yield file.inserted(number, "nobody:", *entry, "")


@bad_edit("internal-links", on="data")
def term_renamed_while_pages_mark_it(material):
    for file, number, match in lines_of(material, GLOSSARY, ENTRY):
        key = match.string[:-1]
        for page in material.every_page():
            for at, words in enumerate(page.lines, start=1):
                if f"(term:{key})" in words:
                    yield Edit({file.path: with_line(file, number, f"{key}-x:")}, page.path, range(at, at + 1), f"the term {key} renamed")


@bad_edit("known-boxes", on="data")
def notice_renamed_while_pages_use_it(material):
    for file, number, match in lines_of(material, LABELS, ENTRY):
        key = match.string[:-1]
        for page in material.every_page():
            for line in [box.position.line for box in page.page.document.boxes if box.type == key]:
                yield Edit({file.path: with_line(file, number, f"{key}-x:")}, page.path, range(line, line + 1), f"the notice {key} renamed")


@bad_edit("page-sections", on="data")
def section_required_that_pages_do_not_have(material):
    for file, number, _ in lines_of(material, TYPES, "    in-short: "):
        kind = next(file.lines[n - 1][:-1] for n in range(number, 0, -1) if re.match(r"\w+:$", file.lines[n - 1]))
        new = '    side-effects: {nb: "Bivirkninger", da: "Bivirkninger", en: "Side effects"}'
        text = with_line(file, number, f"{file.lines[number - 1]}\n{new}")
        for page in material.pages(material.site.settings.default.code):
            if page.page.meta.type == kind:
                yield Edit({file.path: text}, page.path, range(1, len(page.lines) + 1), f"a section more for pages of type {kind}")


def language_of(file, number: int) -> str:
    return next(file.lines[n - 1].strip(" :") for n in range(number, 0, -1) if re.match(LANGUAGE, file.lines[n - 1]))


@bad_edit("words-to-avoid", on="data")
def word_to_avoid_in_an_explanation(material):
    for file, number, match in lines_of(material, GLOSSARY, EXPLANATION):
        entry = material.site.avoided_words[language_of(file, number)][0]
        yield file.with_line(number, f"{match[1]}, {entry.avoid[0]}.")


@bad_edit("foreign-words", on="data")
def foreign_word_in_an_explanation(material):
    for file, number, match in lines_of(material, GLOSSARY, EXPLANATION):
        never = material.site.language_words[language_of(file, number)].never
        wrong = sorted(word for word in never if " " not in word)
        yield file.with_line(number, f"{match[1]} ({wrong[len(wrong) // 2]}).")


@bad_edit("data-file", on="data")
def list_of_words_made_a_number(material):
    for file, number, _ in lines_of(material, "docs/_data/languages/", "typical:"):
        end = next(n for n in range(number, len(file.lines)) if "]" in file.lines[n - 1])
        text = [*file.lines[: number - 1], "typical: 7", *file.lines[end:]]
        yield file.written("\n".join(text), range(number, number + 1), "typical: 7")
