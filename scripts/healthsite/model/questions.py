"""Questions that readers ask, each with the place on the site that answers it."""

from __future__ import annotations

from healthsite.model.data import PerLanguage, Record


class Question(Record):
    """One question. In the file its languages stand beside the other keys."""

    page: str
    """Key of the page that answers it."""
    anchor: str = ""
    """Of the section that answers it, if it is not the start of the page."""
    words: PerLanguage
    """The question in each language, as people there would ask it."""
