"""Finds words in data files that stand under a language which the site does not have: nobody would ever see them."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

from healthsite.load.avoided_words import AVOIDED_WORDS
from healthsite.load.bibliography import LITERATURE, REFERENCES
from healthsite.load.data_files import RULE
from healthsite.load.empty_words import PATH as EMPTY_WORDS
from healthsite.load.page_changes import CHANGES
from healthsite.load.questions import OWN_KEYS, QUESTIONS
from healthsite.load.typography import TYPOGRAPHY
from healthsite.load.words import GLOSSARY, LABELS, PAGE_TYPES, TERM_KEYS
from healthsite.model.illustration import PICTURES
from healthsite.model.message import Message
from healthsite.model.place import KeyPlaces
from healthsite.model.problem import Problem
from healthsite.text.nearest import did_you_mean

ANY = "*"
PER_LANGUAGE = (
    (GLOSSARY, (ANY,), TERM_KEYS),
    (LABELS, (ANY, "title"), ()),
    (LABELS, (ANY, "text"), ()),
    (PAGE_TYPES, (ANY, "sections", ANY), ()),
    (REFERENCES, (ANY, "custom", "name"), ()),
    (REFERENCES, (ANY, "custom", "unknown"), ()),
    (LITERATURE, (ANY, "mended"), ()),
    (LITERATURE, (ANY, "unconfirmed"), ()),
    (CHANGES, (ANY, "what"), ()),
    (QUESTIONS, (ANY,), OWN_KEYS),
    (TYPOGRAPHY, (), ()),
    (AVOIDED_WORDS, (), ()),
    (EMPTY_WORDS, ("links",), ()),
    (EMPTY_WORDS, ("images",), ()),
    (f"{PICTURES}/*.yml", ("title",), ()),
    (f"{PICTURES}/*.yml", ("description",), ()),
    (f"{PICTURES}/*.yml", ("caption",), ()),
    (f"{PICTURES}/*.yml", ("labels", ANY), ()),
)
"""File (`*` in its name: any), path to what has a language for its keys (`*`: any key), and what else may be a key there."""


def unknown_languages(places: dict[str, KeyPlaces], codes: tuple[str, ...]) -> list[Problem]:
    """One problem for each key that should be a language of the site and is none."""
    return [
        _problem(places[path], where, codes, more)
        for file, pattern, more in PER_LANGUAGE
        for path in places if fnmatchcase(path, file)
        for where in _keys_below(places[path], pattern)
        if where[-1] not in (*codes, *more)
    ]


def _keys_below(places: KeyPlaces, pattern: tuple[str, ...]) -> Iterator[tuple]:
    for where in places.keys:
        if len(where) == len(pattern) + 1 and isinstance(where[-1], str) and all(name in (ANY, part) for name, part in zip(pattern, where)):
            yield where


def _problem(places: KeyPlaces, where: tuple, codes: tuple[str, ...], more: tuple[str, ...]) -> Problem:
    known = (*codes, *more)
    message = Message("'{key}' is no language of the site, expected one of: {known}", key=where[-1], known=", ".join(known))
    hint = did_you_mean(where[-1], known, Message("correct it, or remove it with what stands below it"))
    return Problem(places.path, places.position(*where), message, rule=RULE, hint=hint)
