"""Finds the words of another language in a running text, so that a screen reader can pronounce them rightly."""

from __future__ import annotations

import re
from html import escape, unescape

from healthsite.model.foreign_names import spelt_like
from healthsite.model.site import Site
from healthsite.text.language import QUOTED

QUOTE = re.compile(r"[«»“„‘\"]")
"""What begins a quotation: most texts have none."""


def foreign_words(text: str, language: str, site: Site) -> list[tuple[int, int, str]]:
    """Start, end and language of each foreign word or phrase, in order: quotations first, then names known from the data."""
    quoted = []
    if QUOTE.search(text):
        quoted = [
            (match.start() + 1, match.end() - 1, code)
            for match in QUOTED.finditer(text) if (code := _language_of(match.group()[1:-1], language, site))
        ]
    named = [
        found for found in site.foreign_names[language].in_text(text)
        if not any(start <= found[0] < end for start, end, _ in quoted)
    ]
    return sorted([*quoted, *named])


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
