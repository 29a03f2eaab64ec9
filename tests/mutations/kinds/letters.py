"""Characters that nobody sees, letters that are not what they seem, and letters that were lost on the way."""
import re
import unicodedata

from registry import bad_edit
from words import SENTENCE

WORD = re.compile(r"(?<![\w(/#@.-])[^\W\d_]{6,}(?![\w)/#.-])")


def words(page):
    """Longer words of running text: where they begin and end."""
    for block in page.paragraphs:
        start = page.offset(block.position)
        prose = re.sub(r"\[@[^\]]*\]|\]\([^)]*\)", lambda match: "-" * len(match.group()), block.text)
        for match in WORD.finditer(prose):
            yield start + match.start(), start + match.end(), match.group()


def inside(name: str, sign: str, *rules: str) -> None:
    """A kind that puts a sign into a word."""

    def edits(page):
        for start, _, _ in words(page):
            yield page.swapped(start + 3, start + 3, sign)

    edits.__name__, edits.__module__ = name, __name__
    bad_edit(*rules or ("invisible-characters",))(edits)


inside("zero-width-space", "\u200b")
inside("soft-hyphen", "\u00ad")
inside("word-joiner", "\u2060")
inside("byte-order-mark-in-the-text", "\ufeff")
inside("direction-turned", "\u202e")
inside("direction-isolated", "\u2067")
inside("control-character", "\x08")
inside("null-character", "\x00", "readable-file", "invisible-characters")
inside("line-separator", "\u2028")
inside("private-character", "\ue123")
inside("variation-selector", "\ufe0f")
inside("tag-character", "\U000e0041")
inside("invisible-sign-as-entity", "&#8203;")
inside("direction-turned-as-entity", "&#x202e;")
inside("letter-lost-when-saved", "\ufffd")
inside("vertical-tab-from-word", "\x0b")


@bad_edit("invisible-characters")
def space_that_does_not_break(page):
    for start, _, _ in words(page):
        if page.text[start - 1] == " " and not page.text[start - 2].isdigit():
            yield page.swapped(start - 1, start, "\u00a0")


@bad_edit("invisible-characters")
def thin_space(page):
    for start, _, _ in words(page):
        if page.text[start - 1] == " " and not page.text[start - 2].isdigit():
            yield page.swapped(start - 1, start, "\u2009")


@bad_edit("broken-letters")
def space_as_entity(page):
    for start, _, _ in words(page):
        if page.text[start - 1] == " ":
            yield page.swapped(start - 1, start, "&nbsp;")


@bad_edit("foreign-letters")
def cyrillic_letter(page):
    for start, end, word in words(page):
        if "a" in word[1:]:
            at = start + word.index("a", 1)
            yield page.swapped(at, at + 1, "а")


@bad_edit("foreign-letters")
def greek_letter(page):
    for start, end, word in words(page):
        if "o" in word[1:]:
            at = start + word.index("o", 1)
            yield page.swapped(at, at + 1, "ο")


@bad_edit("foreign-letters")
def wide_letter(page):
    for start, end, word in words(page):
        if "e" in word[1:]:
            at = start + word.index("e", 1)
            yield page.swapped(at, at + 1, "ｅ")


@bad_edit("foreign-letters")
def mathematical_letters(page):
    """Bold letters of social media are no letters."""
    for start, end, word in words(page):
        bold = "".join(chr(0x1D41A + ord(letter) - 97) if "a" <= letter <= "z" else letter for letter in word)
        yield page.swapped(start, end, bold)


@bad_edit("composed-letters")
def letter_and_its_ring_apart(page):
    for start, end, word in words(page):
        apart = unicodedata.normalize("NFD", word)
        if apart != word:
            yield page.swapped(start, end, apart)


@bad_edit("composed-letters")
def accent_pasted_onto_a_letter(page):
    for start, end, word in words(page):
        if "e" in word[1:]:
            at = start + word.index("e", 1)
            yield page.swapped(at, at + 1, "e\u0301")


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
    for block in page.paragraphs:
        yield page.appended(block, " â€œ" + SENTENCE[page.language][:-1] + "â€\u009d.")


@bad_edit("broken-letters")
def letters_as_entities(page):
    for start, end, word in words(page):
        if re.search("[æøåé]", word):
            names = {"æ": "&aelig;", "ø": "&oslash;", "å": "&aring;", "é": "&eacute;"}
            yield page.swapped(start, end, re.sub("[æøåé]", lambda match: names[match.group()], word))


@bad_edit("broken-letters")
def question_marks_for_letters(page):
    for start, end, word in words(page):
        if re.search("[æøå]", word[1:-1]):
            yield page.swapped(start, end, word[0] + re.sub("[æøå]", "?", word[1:-1]) + word[-1])


@bad_edit("foreign-words")
def letters_of_german_or_swedish(page):
    for start, end, word in words(page):
        if re.search("[æø]", word) and word.islower() and page.language != "en":
            yield page.swapped(start, end, word.replace("æ", "ä").replace("ø", "ö"))
