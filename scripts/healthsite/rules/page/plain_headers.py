"""Titles and descriptions in the header are plain words.

Why:  they are shown in menus, browser tabs and search engines, where a mark of Markdown or HTML is shown as it stands.
Bad:  `title: "**Bread**"`
Good: `title: Bread`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site

KEYS = ("title", "nav_title", "description")
MARK = re.compile(r"\*\*?|__|`+|\]\(|\]\[|</?[A-Za-z][^<>]*>|&#?\w+;|\{[#{%]|^#+ |~~|!\[")


def check(page: Page, site: Site) -> Iterator[Problem]:
    for key in KEYS:
        mark = MARK.search(getattr(page.front, key) or "")
        if mark:
            message = Message("'{mark}' in '{key}' is shown to the reader as it stands", mark=mark.group(), key=key)
            yield page.key_problem(key, message, Message("write plain words there"))
