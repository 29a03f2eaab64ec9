"""Signs: quotation marks, dashes, dots, commas and brackets that are not the language's, or not where they belong."""
import re

from kinds.letters import words
from registry import bad_edit, family
from words import SENTENCE, SOMETHING, STATEMENTS

WRONG_QUOTES = {"nb": "“”", "da": "“”", "en": "«»"}


def signs(page):
    return page.site.typography[page.language]


def around(marks):
    """Something before and behind a word."""

    def edits(page):
        before, behind = marks(page)
        for start, end, word in words(page):
            yield page.swapped(start, end, f"{before}{word}{behind}")

    return edits


def ended(pattern: str):
    """A sentence with something wrong, at the end of a paragraph."""

    def edits(page):
        sentence, code = SENTENCE[page.language], page.language
        own = {"sentence": sentence, "start": sentence[:-1], "more": SOMETHING[code], "glued": STATEMENTS[code].replace(". ", ".")}
        return page.appended_anywhere(" " + pattern.format(**own))

    return edits


def ranges(change):
    """Another sign between two figures."""

    def edits(page):
        own = signs(page).range
        for block in page.blocks:
            for match in re.finditer(rf"(?<=[\s(]\d)\d*{own}(?=\d+[\s.,)])", block.text):  # not inside the name of a fact
                end = page.offset(block.position) + match.end()
                yield page.swapped(end - len(own), end, change(own))

    return edits


family(__name__, around, {
    "quotation-marks": {
        "straight-quotation-marks": lambda page: ('"', '"'),
        "straight-single-quotation-marks": lambda page: ("'", "'"),
        "quotation-marks-of-another-language": lambda page: WRONG_QUOTES[page.language],
        "quotation-marks-of-german": lambda page: ("„", "“"),
        "quotation-marks-turned-round": lambda page: signs(page).quotes[::-1],
        "accent-for-an-apostrophe": lambda page: ("", "´s"),
        "straight-apostrophe": lambda page: ("", "'s"),
    },
    "shown-marks": {
        "bold-not-closed": lambda page: ("**", ""),
        "bold-with-spaces": lambda page: ("** ", " **"),
        "bold-closed-by-one-star": lambda page: ("**", "*"),
    },
}, everywhere={"straight-quotation-marks"})
family(__name__, ended, {
    "dashes": {
        "two-hyphens-for-a-dash": "{start} -- {more}.",
        "long-dash": "{start}—{more}.",
        "hyphen-for-a-dash": "{start} - {more}.",
        "dash-with-one-space": "{start}– {more}.",
    },
    "ellipses": {"three-full-stops": "{start}...", "full-stop-twice": "{sentence}."},
    "sentence-signs": {
        "comma-twice": "{start},, {more}.",
        "space-before-full-stop": "{start} .",
        "space-before-comma": "{start} , {more}.",
        "no-space-after-full-stop": "{glued}",
        "no-space-after-comma": "{start},{more}.",
        "exclamation-marks": "{start}!!!",
    },
    "paired-signs": {"bracket-not-closed": "({sentence}", "bracket-not-opened": "{start})."},
    "pictographs": {"emoji": "{sentence} 💪"},
})
family(__name__, ranges, {"number-ranges": {
    "range-with-the-wrong-sign": lambda own: "-" if own != "-" else "–",
    "range-with-spaces": lambda own: f" {own} ",
}})


@bad_edit("paired-signs")
def quotation_not_closed(page):
    if signs(page).apostrophe not in signs(page).quotes:
        yield from around(lambda page: (signs(page).quotes[0], ""))(page)


@bad_edit("doubled-words")
def word_written_twice(page):
    for start, end, word in words(page):
        yield page.swapped(start, end, f"{word} {word}")


@bad_edit("words-to-avoid", everywhere=True)
def word_to_avoid(page):
    for entry in page.site.avoided_words.get(page.language, ()):
        yield from page.appended_anywhere(f" {SENTENCE[page.language][:-1]}, {entry.avoid[0]}.")
