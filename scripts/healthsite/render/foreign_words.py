"""Finds the words of another language in a running text, so that a screen reader can pronounce them rightly."""

from __future__ import annotations

from html import escape, unescape

from healthsite.model.foreign_names import WORD, spelt_like
from healthsite.model.site import Site
from healthsite.text.language import QUOTED

QUOTE_MARKS = "«»“”„‘’\"*_"


def foreign_words(text: str, language: str, site: Site) -> list[tuple[int, int, str]]:
    """Start, end and language of each foreign word or phrase, in order: quotations first, then names known from the data."""
    names = site.foreign_names[language]
    found = [
        (match.start() + 1, match.end() - 1, code)
        for match in QUOTED.finditer(text) if (code := _language_of(match.group().strip(QUOTE_MARKS), language, site))
    ]
    if not names.first_words.isdisjoint(WORD.findall(text.lower())):
        quoted = list(found)
        for match in names.pattern.finditer(text):
            if not any(start <= match.start() < end for start, end, _ in quoted):
                found.append((match.start(), match.end(), names.plain[match.group().lower()]))
    return sorted(found)


def with_languages(text: str, language: str, site: Site) -> str:
    """The text, or a title that is escaped already, as HTML: each foreign word in a `span` with its language."""
    text = unescape(text)
    html, last = [], 0
    for start, end, code in foreign_words(text, language, site):
        html += [escape(text[last:start], quote=False), f'<span lang="{code}">{escape(text[start:end], quote=False)}</span>']
        last = end
    return "".join([*html, escape(text[last:], quote=False)])


def _language_of(quotation: str, language: str, site: Site) -> str:
    names = site.foreign_names[language]
    name = quotation.lower()
    return names.plain.get(name) or names.quoted.get(name) or spelt_like(quotation, language, site.language_words)
