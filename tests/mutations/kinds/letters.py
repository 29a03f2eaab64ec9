"""Characters that nobody sees, letters that are not what they seem, and letters that were lost on the way."""
import re
import unicodedata

from registry import bad_edit, family
from words import SENTENCE

WORD = re.compile(r"(?<![\w(/#@.-])[^\W\d_]{6,}(?![\w)/#.-])")
ENTITIES = {"æ": "&aelig;", "ø": "&oslash;", "å": "&aring;", "é": "&eacute;"}


def words(page):
    """Longer words of running text: where they begin and end."""
    for block in page.paragraphs:
        start = page.offset(block.position)
        prose = re.sub(r"\[@[^\]]*\]|\]\([^)]*\)", lambda match: "-" * len(match.group()), block.text)
        for match in WORD.finditer(prose):
            yield start + match.start(), start + match.end(), match.group()


def inside(sign: str):
    """A sign in the middle of a word."""
    return lambda page: (page.swapped(start + 3, start + 3, sign) for start, _, _ in words(page))


def in_place_of_a_space(sign: str):
    """A sign between two words."""

    def edits(page):
        for start, _, _ in words(page):
            if page.text[start - 1] == " " and not page.text[start - 2].isdigit():
                yield page.swapped(start - 1, start, sign)

    return edits


def rewritten(change):
    """A word with other letters, where it has some that are to be changed."""

    def edits(page):
        for start, end, word in words(page):
            if change(word) != word:
                yield page.swapped(start, end, change(word))

    return edits


def bold(word: str) -> str:
    return "".join(chr(0x1D41A + ord(letter) - 97) if "a" <= letter <= "z" else letter for letter in word)


family(__name__, inside, {
    "invisible-characters": {
        "zero-width-space": "\u200b",
        "soft-hyphen": "\u00ad",
        "word-joiner": "\u2060",
        "byte-order-mark-in-the-text": "\ufeff",
        "direction-turned": "\u202e",
        "direction-isolated": "\u2067",
        "control-character": "\x08",
        "line-separator": "\u2028",
        "private-character": "\ue123",
        "variation-selector": "\ufe0f",
        "tag-character": "\U000e0041",
        "invisible-sign-as-entity": "&#8203;",
        "direction-turned-as-entity": "&#x202e;",
        "letter-lost-when-saved": "\ufffd",
        "vertical-tab-from-word": "\x0b",
    },
    "readable-file, invisible-characters": {"null-character": "\x00"},
})
family(__name__, in_place_of_a_space, {
    "invisible-characters": {"space-that-does-not-break": "\u00a0", "thin-space": "\u2009"},
    "broken-letters": {"space-as-entity": "&nbsp;"},
})
family(__name__, rewritten, {
    "foreign-letters": {
        "cyrillic-letter": lambda word: word[0] + word[1:].replace("a", "а", 1),
        "greek-letter": lambda word: word[0] + word[1:].replace("o", "ο", 1),
        "wide-letter": lambda word: word[0] + word[1:].replace("e", "ｅ", 1),
        "bold-letters-of-social-media": bold,
    },
    "composed-letters": {
        "letter-and-its-ring-apart": lambda word: unicodedata.normalize("NFD", word),
        "accent-pasted-onto-a-letter": lambda word: word[0] + word[1:].replace("e", "e\u0301", 1),
    },
    "broken-letters": {
        "letters-as-entities": lambda word: re.sub("[æøåé]", lambda match: ENTITIES[match.group()], word),
        "question-marks-for-letters": lambda word: word[0] + re.sub("[æøå]", "?", word[1:-1]) + word[-1],
    },
})


@bad_edit("foreign-words")
def letters_of_german_or_swedish(page):
    for start, end, word in words(page):
        if re.search("[æø]", word) and word.islower() and page.language != "en":
            yield page.swapped(start, end, word.replace("æ", "ä").replace("ø", "ö"))


@bad_edit("broken-letters")
def letters_broken_by_a_wrong_encoding(page):
    """Saved as UTF-8, opened as Windows-1252: ø becomes Ã¸."""
    for block in page.paragraphs:
        line = page.line_of(block)
        broken = line.encode().decode("cp1252", "replace")
        if broken != line and "\ufffd" not in broken:
            yield page.with_line(block.position.line, broken)


@bad_edit("broken-letters")
def quotation_marks_broken_by_a_wrong_encoding(page):
    yield from page.appended_anywhere(" â€œ" + SENTENCE[page.language][:-1] + "â€\u009d.")
