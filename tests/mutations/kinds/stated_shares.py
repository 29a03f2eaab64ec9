"""Shares in words, bounds, and figures where no citation stands beside them: titles, questions, notices, told changes."""
import re

from data_lines import rewritten
from healthsite.text.bounds import ABOVE, BELOW, bound_before
from healthsite.text.spoken_shares import spoken_shares
from registry import bad_edit, family

OTHER_SHARE = {"nb": "to tredeler", "da": "to tredjedele", "en": "two thirds"}
EVERY_SEVENTH = {"nb": "hver sjuende", "da": "hver syvende", "en": "every seventh"}
BOUNDS = {
    "nb": {ABOVE: "over", BELOW: "under"}, "da": {ABOVE: "over", BELOW: "under"}, "en": {ABOVE: "above", BELOW: "below"},
}
OPPOSITE = {ABOVE: BELOW, BELOW: ABOVE}
SHARE = {"nb": "Det gjelder sju av ti.", "da": "Det gælder syv ud af ti.", "en": "It is true of seven in ten."}
PERCENT = {"nb": "Det gjelder 97 prosent.", "da": "Det gælder 97 procent.", "en": "It is true of 97 per cent."}


def shares(page):
    """Shares in words beside a citation: where each starts and ends."""
    for block in page.blocks:
        if block.citations and block.kind != "heading":
            start = page.offset(block.position)
            text = page.text[start: start + len(block.text)]
            for share, _ in spoken_shares(text, page.language):
                yield start + share.offset, start + share.offset + len(share.written)


@bad_edit("spoken-shares", everywhere=True)
def share_in_words_changed(page):
    for start, end in shares(page):
        yield page.swapped(start, end, OTHER_SHARE[page.language])


@bad_edit("spoken-shares")
def share_in_words_made_every_so_many(page):
    for start, end in shares(page):
        yield page.swapped(start, end, EVERY_SEVENTH[page.language])


@bad_edit("figure-bounds", everywhere=True)
def more_for_less(page):
    for block in page.blocks:
        for figure in block.figures if block.citations else ():
            offset = page.offset(figure.position)
            bound, start = bound_before(page.text, offset, page.language, figure.percent)
            if bound and figure.percent and not figure.word:
                yield page.swapped(start, offset, f"{BOUNDS[page.language][OPPOSITE[bound]]} ")


def said_in(key: str, words: dict[str, str]):
    """Makes a function that adds a statement to a line of the header."""
    def edits(page):
        number = page.header_line(key)
        line = page.lines[number - 1] if number else ""
        if re.fullmatch(rf"{key}: [^\"'>|].*\.", line):
            yield page.with_line(number, f"{line} {words[page.language]}")
    return edits


for name, words in {"share_in_the_description": SHARE, "percentage_in_the_description": PERCENT}.items():
    function = said_in("description", words)
    function.__name__, function.__module__ = name, __name__
    bad_edit("header-figures", everywhere=True)(function)


family(__name__, rewritten, {
    "told-figures": {
        "percentage-in-a-question": ("docs/_data/questions.yml", r"(  en: .*)\?$", r"\1 in 97 per cent?"),
        "share-in-a-question": ("docs/_data/questions.yml", r"(  da: .*)\?$", r"\1 hos syv ud af otte?"),
        "percentage-in-a-told-change": ("docs/_data/changes.yml", r"(    nb: .*)\.$", r"\1 for 97 prosent."),
        "share-in-a-notice": ("docs/_data/labels.yml", r"(    en: \".*)\.\"$", r'\1. Two thirds of women agree."'),
        "percentage-in-a-word-of-the-interface": ("overrides/strings/nb.yml", r"(404.text: .*)\.$", r"\1. 97 prosent finner frem."),
    },
    "term-figures": {
        "share-in-an-explanation": ("docs/_data/glossary.yml", r"(    explanation: (?:A|An|The) .*)\.$", r"\1, found in two of seven."),
    },
    "picture-figures": {
        "share-in-words-in-a-picture": ("docs/_data/pictures/", r"(  en: .*)\.$", r"\1, in a sixth of women."),
        "years-in-words-in-a-picture": ("docs/_data/pictures/", r"(  da: .*)\.$", r"\1 efter elleve år."),
    },
}, on="data")
