"""A word is explained once in a language.

Why:  two explanations of one word drift apart, and a reader gets now the one, now the other.
Bad:  `proofing` with the words "also: [rising]", and a term `rising` of its own
Good: one of the two, with the other word under `also`
"""

from collections.abc import Iterator

from healthsite.model.data import TermWords
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

FILE = "docs/_data/glossary.yml"
RESTS_ON = (FILE,)


def check(site: Site) -> Iterator[Problem]:
    keys = site.keys_of(FILE)
    for code in site.settings.codes:
        seen: dict[str, str] = {}
        for term in site.terms.values():
            own: set[str] = set()
            for where, word in _names(term.words[code]) if code in term.words else ():
                name = " ".join(word.casefold().split())
                place = (term.key, code, *where)
                if name in own:
                    message = Message("'{word}' stands here for the second time", word=word)
                    yield keys.problem(place, message, Message("remove it"))
                elif name in seen:
                    message = Message("'{word}' is explained under '{term}' already", word=word, term=seen[name])
                    yield keys.problem(place, message, Message("keep one of the two, with the other word under 'also'"))
                own.add(name)
            for name in own:
                seen.setdefault(name, term.key)


def _names(words: TermWords) -> Iterator[tuple[tuple, str]]:
    """Where each name of a term stands, and the name."""
    yield ("term",), words.term
    for number, name in enumerate(words.also):
        yield ("also", number), name
