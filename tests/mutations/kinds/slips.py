"""Small slips: a thing named twice, half an address, a sign beside its word, a short sentence of another language."""
import re

from registry import bad_edit, family

CITATION = re.compile(r"\[@(?P<first>[a-z0-9-]+)\]")


@bad_edit("listed-once", everywhere=True)
def search_word_twice(page):
    number = page.header_line("synonyms")
    match = re.fullmatch(r"synonyms: \[(?P<first>[^,\]\"']+)(?P<rest>,.*)\]", page.lines[number - 1]) if number else None
    if match:
        yield page.with_line(number, f"synonyms: [{match['first']}{match['rest']}, {match['first']}]")


def citation(new: str):
    """Makes a function for a kind of what becomes of a citation."""
    def edits(page):
        for block in page.blocks:
            start = page.offset(block.position)
            for match in CITATION.finditer(block.text):
                yield page.swapped(start + match.start(), start + match.end(), new.format(match["first"]))
    return edits


family(__name__, citation, {"citation-marks": {
    "fact-named-twice": "[@{0}; @{0}]",
    "citation-as-a-link": "[@{0}](https://mill.example/)",
}})


def appended(words):
    """Makes a function for a kind of words at the end of some paragraph."""
    def edits(page):
        yield from page.appended_anywhere(words if isinstance(words, str) else words[page.language])
    return edits


family(__name__, appended, {
    "link-schemes": {
        "link-to-half-an-address": " [Abc](https://)",
        "link-to-half-a-mail-address": " [Abc](mailto:post)",
        "link-to-no-telephone": " [Abc](tel:abc)",
    },
    "sentence-signs": {"comma-on-the-wrong-word": {"nb": " Det går ,men det gjør vondt.", "da": " Det går ,men det gør ondt.", "en": " You can ,but it hurts."}},
    "text-language": {"short-sentence-in-another-language": {
        "nb": " You should not do it every day.", "da": " You should not do it every day.", "en": " Det er ikke alltid slik for alle.",
    }},
}, everywhere=("short-sentence-in-another-language",))


@bad_edit("known-lists")
def list_with_two_colons(page):
    for number, line in enumerate(page.lines, start=1):
        if line.startswith("::: "):
            yield page.with_line(number, line[1:])
