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
                yield _missing("labels.yml", "notice", label.key, code)
        for term in site.terms.values():
            if code not in term.words:
                yield _missing("glossary.yml", "term", term.key, code)
        for page_type in site.page_types.values():
            for anchor, headings in page_type.sections.items():
                if not headings.get(code):
                    yield _missing("page-types.yml", "section", f"{page_type.key}: {anchor}", code)


def _missing(file: str, what: str, key: str, code: str) -> Problem:
    return Problem(f"docs/_data/{file}", Position(), Message("the {what} '{key}' has no words in '{code}'", what=what, key=key, code=code), hint=Message("add them"))
