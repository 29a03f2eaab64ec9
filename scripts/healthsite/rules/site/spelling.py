"""Every word is spelt as in the dictionary, or stands on our own list.

Why:  a misspelt word makes people trust the rest less; a program that reads aloud stumbles over it.
Bad:  "surdeig hever lagnsomt"
Good: "surdeig hever langsomt"; a right word that the dictionary lacks stands in `docs/_data/languages/<language>.spelling.txt`

Only `check --spelling` looks. Quotations, words in italics, figures and the names of sources are left alone.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.model.spelling import Misspelt
from healthsite.text.spelt_words import words_to_spell

RESTS_ON = ("docs/_data/references.yml", "docs/_data/glossary.yml", "docs/_data/languages/")
NEEDS = "spelling"


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        spelling = site.spelling.get(passage.language)
        if spelling and spelling.misspelt:
            for word, offset in words_to_spell(passage.words, site.source_names, site.strangers_in(passage)):
                for misspelt in spelling.misspelt.get(word, ()):
                    message = Message("'{word}' is neither in the dictionary nor on our own list of words", word=misspelt.word)
                    yield passage.problem(offset + misspelt.offset, message, _hint(misspelt, spelling.path))


def _hint(misspelt: Misspelt, path: str) -> Message:
    if not misspelt.suggestions:
        return Message("if '{word}' is right, add it as a line of its own to {path}", word=misspelt.word, path=path)
    near = ", ".join(misspelt.suggestions)
    return Message(
        "did you mean: {words}? If '{word}' is right, add it as a line of its own to {path}", words=near, word=misspelt.word, path=path
    )
