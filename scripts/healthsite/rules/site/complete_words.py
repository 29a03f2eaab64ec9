"""Glossary terms, notices, page types, remarks on literature and signs are there in every language.

Why:  a missing word would leave a hole on a page of that language; without its signs, a language is not checked.
Bad:  a term with `nb` and `en` only
Good: the term in `nb`, `da` and `en`
"""

from collections.abc import Iterator

from healthsite.model.data import Term
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

GLOSSARY, LABELS, LITERATURE, PAGE_TYPES, TYPOGRAPHY = RESTS_ON = tuple(
    f"docs/_data/{name}.yml" for name in ("glossary", "labels", "literature", "page-types", "typography")
)
HINT = Message("add them")


def check(site: Site) -> Iterator[Problem]:
    for code in site.settings.codes:
        for label in site.labels.values():
            for part, words in (("title", label.title), ("text", label.text)):
                if not words.get(code):
                    message = Message("the notice '{key}' has no words in '{language}'", key=label.key, language=code)
                    yield site.keys_of(LABELS).problem((label.key, part, code), message, HINT)
        for term in site.terms.values():
            if missing := _missing_part(term, code):
                message = Message("the term '{key}' has no words in '{language}'", key=term.key, language=code)
                yield site.keys_of(GLOSSARY).problem((term.key, code, missing), message, HINT)
        for page_type in site.page_types.values():
            for anchor, headings in page_type.sections.items():
                if not headings.get(code):
                    message = Message("the section '{key}' has no words in '{language}'", key=f"{page_type.key}: {anchor}", language=code)
                    yield site.keys_of(PAGE_TYPES).problem((page_type.key, "sections", anchor, code), message, HINT)
        for work in site.literature.values():
            for part, words in (("mended", work.mended), ("unconfirmed", work.unconfirmed)):
                if words and not words.get(code):
                    message = Message("the remark '{key}' has no words in '{language}'", key=f"{work.key}: {part}", language=code)
                    yield site.keys_of(LITERATURE).problem((work.key, part, code), message, HINT)
        if code not in site.typography:
            message = Message("the signs of '{language}' are missing", language=code)
            yield site.keys_of(TYPOGRAPHY).problem((), message, Message("add them, as the other languages have them"))


def _missing_part(term: Term, code: str) -> str:
    """What a term has no words for in a language: itself or its explanation; empty if nothing is missing."""
    words = term.words.get(code)
    return "term" if not words or not words.term else "" if words.explanation else "explanation"
