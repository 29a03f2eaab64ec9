"""Published works as lists with full references: what the sources refer to, and the sources themselves."""

from __future__ import annotations

from html import escape

from healthsite.model.site import Site
from healthsite.render.bibliography import render_reference


def literature_list(language: str, site: Site) -> str:
    """HTML: the works that a source refers to, numbered as in its own list, with what we put right or could not confirm."""
    entries = []
    for work in site.literature.values():
        notes = "".join(
            _note(site.word(language, f"literature.{name}"), words[language])
            for name, words in (("mended", work.mended), ("unconfirmed", work.unconfirmed)) if words.get(language)
        )
        entries.append(f'<li id="{work.anchor}" value="{work.number}"><p>{render_reference(work.csl, language)}</p>{notes}</li>')
    return f'<ol class="works">{"".join(entries)}</ol>'


def source_works_list(language: str, site: Site) -> str:
    """HTML: every source of the site in the order of the bibliography, with what is not known of it."""
    entries = []
    for key, reference in site.references.items():
        name = reference.name.get(language, "")
        title = f"<p><strong>{escape(name[:1].upper() + name[1:], quote=False)}</strong></p>" if name else ""
        unknown = _note(site.word(language, "sources.unknown"), reference.unknown[language]) if reference.unknown.get(language) else ""
        entries.append(f'<li id="reference-{key}">{title}<p>{render_reference(reference.csl, language)}</p>{unknown}</li>')
    return f'<ul class="works">{"".join(entries)}</ul>'


def _note(label: str, text: str) -> str:
    return f'<p class="works__note"><strong>{escape(label, quote=False)}</strong> {escape(text, quote=False)}</p>'
