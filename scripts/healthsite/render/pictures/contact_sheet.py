"""All pictures on one sheet: every language, light and dark, wide and narrow."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from healthsite.model.document import Block, Citation, Document, Section
from healthsite.model.page import Page
from healthsite.model.problem import Position
from healthsite.model.site import Site
from healthsite.render.pictures.figure import figure

THEMES = ("light", "dark")
SHEET = """
body { font-family: system-ui, sans-serif; margin: 0; }
.sheet { background: var(--paper); color: var(--ink); display: flex; flex-wrap: wrap; gap: 24px; padding: 24px; }
.sheet > div { flex: none; }
.sheet .picture { margin: 0; }
h2 { font: 600 20px system-ui, sans-serif; margin: 24px; }
"""


def contact_sheet(keys: Sequence[str], widths: Sequence[int], site: Site, css: str, theme: str, languages: Sequence[str]) -> str:
    """A page of HTML with the pictures of these keys, in one theme; `css` is the site's own."""
    parts = [part for key in keys for part in _picture(key, widths, languages, site)]
    return (f'<!doctype html><html lang="{languages[0]}" data-theme="{theme}" data-md-color-scheme="{"slate" if theme == "dark" else "default"}">'
            f'<meta charset="utf-8"><title>{theme}</title><style>{css}\n{SHEET}</style><body>{"".join(parts)}</body></html>')


def _picture(key: str, widths: Sequence[int], languages: Sequence[str], site: Site) -> list[str]:
    shown = {language: figure(key, page_with(key, language, site), site) for language in languages}
    weight = max(len(gzip.compress(html.encode(), mtime=0)) for html in shown.values())
    boxes = "".join(f'<div style="width:{width}px">{html}</div>' for html in shown.values() for width in widths)
    return [f"<h2>{escape(key)} · {weight / 1000:.1f} kB</h2>", f'<div class="sheet">{boxes}</div>']


def page_with(key: str, language: str, site: Site) -> Page:
    """The front page, as if it showed the picture and therefore cited its facts, and nothing else."""
    page = site.page("index", language) or next(page for page in site.pages.values() if page.language == language)
    cited = tuple(Citation(fact, Position()) for fact in site.illustrations[key].facts)
    showing = Section("", 0, "", Position(), (Block("paragraph", "", Position(), citations=cited),))
    return replace(page, document=Document((showing,)))
