"""The steps of a movement: what the browser needs to show them one after the other, if the reader asks for it."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from html import escape

from healthsite.model.site import Site

STEP, STANDS, WORDS = "data-step", "data-stands", "data-words"
MARKS = (STEP, STANDS, WORDS)
"""Step that something belongs to, the point where the step stands, what is said while it shows. Only the browser asks for them."""
ALL = "all"
"""What belongs to every step, such as the ground."""


def step_marks(element: etree.Element) -> dict[str, str | None]:
    """Marks that go with an element to whatever takes its place."""
    return {STEP: element.get(STEP), STANDS: element.get(STANDS)}


def is_movement(tree: etree.Element) -> bool:
    """Whether there is more than one step to show."""
    return len({element.get(STEP) for element in tree.iter() if not element.get(WORDS)} - {None, ALL}) > 1


def controls(tree: etree.Element, language: str, site: Site) -> str:
    """The buttons of a movement, hidden until a script shows them; empty for a picture that is none."""
    if not is_movement(tree):
        return ""

    def button(name: str, more: str = "") -> str:
        words = escape(site.word(language, f"picture.{name}"))
        return f'<button type="button" class="button button--quiet" data-motion="{name}"{more}>{words}</button>'

    resume = f' data-continue="{escape(site.word(language, "picture.continue"))}" hidden'
    buttons = button("movement") + button("pause", resume) + button("next", " hidden") + button("steps", " hidden")
    return f'<div class="picture__motion" data-picture-steps data-search-exclude hidden>{buttons}<p class="picture__said" aria-live="polite"></p></div>'
