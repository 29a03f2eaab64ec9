"""The questions that readers ask, in the order of the menu, each a link to what answers it."""

from __future__ import annotations

from html import escape
from posixpath import dirname

from healthsite.model.page import Page
from healthsite.model.questions import Question
from healthsite.model.site import Site
from healthsite.text.link_targets import target_from


def question_list(page: Page, site: Site) -> str:
    """HTML: the questions below the title of the part of the site that answers them."""
    language = page.language
    order = {key: place for place, key in enumerate(site.settings.nav)}
    asked = [question for question, _ in site.questions if question.words.get(language) and site.page(question.page, language)]
    asked.sort(key=lambda question: order.get(question.page, len(order)))
    folders = dict.fromkeys(dirname(question.page) for question in asked)
    parts = []
    for folder in folders:
        below = [question for question in asked if dirname(question.page) == folder]
        first = site.page(f"{folder}/index" if folder else "index", language)
        items = "".join(_item(page, question, language) for question in below)
        parts.append(f'<h2 id="questions-{folder or "home"}">' + f"{escape(first.meta.nav_title if first else folder, quote=False)}</h2><ul>{items}</ul>")
    return "".join(parts)


def _item(page: Page, question: Question, language: str) -> str:
    target = target_from(page.key, question.page) + (f"#{question.anchor}" if question.anchor else "")
    return f'<li><a href="{target}">{escape(question.words[language], quote=False)}</a></li>'
