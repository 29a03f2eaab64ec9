"""Our own lists of words hold what is needed, once and in the order of the alphabet.

Why:  a word that is on the list for nothing lets a slip pass one day; a list in order shows what it holds.
Bad:  "langsomt", which the dictionary knows; "levain" twice; a word that no text has any more
Good: "levain", which a text uses and the dictionary lacks

Only `check --spelling` looks.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.model.spelling import ListedWord

NEEDS = "spelling"
SEVERITY = "warning"


def check(site: Site) -> Iterator[Problem]:
    for spelling in site.spelling.values():
        previous = None
        for entry in spelling.listed:
            for message, hint in _faults(entry, previous):
                yield Problem(spelling.path, Position(entry.line), message, hint=hint)
            previous = entry


def _faults(entry: ListedWord, previous: ListedWord | None) -> Iterator[tuple[Message, Message]]:
    remove = Message("remove the line")
    if " " in entry.word:
        yield Message("'{word}' is more than one word", word=entry.word), Message("write one word on each line")
    elif entry.in_dictionary:
        yield Message("the dictionary or the glossary has '{word}' already", word=entry.word), remove
    elif not entry.is_needed:
        yield Message("no text uses '{word}'", word=entry.word), remove
    if previous and previous.word == entry.word:
        yield Message("'{word}' stands on the list twice", word=entry.word), remove
    elif previous and _order(entry.word) < _order(previous.word):
        before = previous.word
        message = Message("'{word}' stands after '{previous}'; expected: the order of the alphabet", word=entry.word, previous=before)
        yield message, Message("move the line")


def _order(word: str) -> str:
    """As in the Nordic alphabets, å last; capitals do not count."""
    return word.casefold().replace("å", "ÿ")
