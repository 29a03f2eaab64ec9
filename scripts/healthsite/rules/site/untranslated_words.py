"""Explanations, notices, headings and words of the interface are translated.

Why:  they stand on every page of a language; one that was forgotten is read by everybody.
Bad:  the Danish explanation of a term is the English one
Good: each language has words of its own; a short text may be the same where its words are right in both
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.language import may_be_both

RESTS_ON = ("docs/_data/languages/", "overrides/strings/")
SHORTEST = 3
"""Words. A shorter text may be a name, or the same word in both languages."""


def check(site: Site) -> Iterator[Problem]:
    default = site.settings.default.code
    places = {(passage.path, passage.language, " ".join(passage.markup.split())): passage for passage in site.passages}
    for path, where, texts in _texts(site):
        first = " ".join((texts.get(default) or "").split())
        for code, text in texts.items():
            file = path.format(code)
            if code == default or len(first.split()) < SHORTEST or " ".join(text.split()).casefold() != first.casefold():
                continue
            if not may_be_both(first, code, default, site.language_words):
                passage = places.get((file, code, " ".join(text.split())))
                position = passage.position(0) if passage else site.keys_of(file).position(*where, code)
                message = Message("'{key}' has the same words in '{language}' as in '{original}': '{words}'",
                                  key=": ".join((where[0], *where[2:])), language=code, original=default, words=first)
                yield Problem(file, position, message, hint=Message("translate them"))


def _texts(site: Site) -> Iterator[tuple[str, tuple[str, ...], dict[str, str]]]:
    """File, path to the languages, and the text in every language."""
    for term in site.terms.values():
        yield "docs/_data/glossary.yml", (term.key,), {code: words.explanation for code, words in term.words.items()}
    for label in site.labels.values():
        yield "docs/_data/labels.yml", (label.key, "title"), label.title
        yield "docs/_data/labels.yml", (label.key, "text"), label.text
    for page_type in site.page_types.values():
        for anchor, headings in page_type.sections.items():
            yield "docs/_data/page-types.yml", (page_type.key, "sections", anchor), headings
    for question, _ in site.questions:
        yield "docs/_data/questions.yml", (question.page, "question"), dict(question.words)
    for change, _ in site.changes:
        yield "docs/_data/changes.yml", (str(change.date), "what"), dict(change.what)
    default = site.strings.get(site.settings.default.code, {})
    for key in default:
        texts = {code: words[key] for code, words in site.strings.items() if key in words}
        yield "overrides/strings/{}.yml", (key,), texts
