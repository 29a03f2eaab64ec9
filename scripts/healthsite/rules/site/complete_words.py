"""Glossary terms, notices and page types have their words in every language.

Why:  a missing word would leave a hole on a page of that language.
Bad:  a term with `nb` and `en` only
Good: the term in `nb`, `da` and `en`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    for code in site.settings.codes:
        for label in site.labels.values():
            if not (label.title.get(code) and label.text.get(code)):
                message = Message("the notice '{key}' has no words in '{language}'", key=label.key, language=code)
                yield _missing("labels.yml", message)
        for term in site.terms.values():
            if code not in term.words:
                message = Message("the term '{key}' has no words in '{language}'", key=term.key, language=code)
                yield _missing("glossary.yml", message)
        for page_type in site.page_types.values():
            for anchor, headings in page_type.sections.items():
                if not headings.get(code):
                    key = f"{page_type.key}: {anchor}"
                    message = Message("the section '{key}' has no words in '{language}'", key=key, language=code)
                    yield _missing("page-types.yml", message)


def _missing(file: str, message: Message) -> Problem:
    return Problem(f"docs/_data/{file}", Position(), message, hint=Message("add them"))
