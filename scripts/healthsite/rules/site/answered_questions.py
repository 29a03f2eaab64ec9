"""A question that readers ask leads to a section that there is, and is asked in every language.

Why:  the list of questions leads readers to answers; a question without one sends them to the wrong place.
Bad:  `page: bread/starter` with `anchor: ovens`, where that page has no such section
Good: `page: bread/starter` with `anchor: steps`, and the question in every language
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/questions.yml", "pages")


def check(site: Site) -> Iterator[Problem]:
    for question, place in site.questions:
        page = site.page(question.page, site.settings.default.code)
        if page is None:
            if not site.exists(question.page, site.settings.default.code):
                hint = did_you_mean(question.page, site.keys, Message("write the page's file without its language and '.md'"))
                yield place.problem("page", Message("there is no page '{key}'", key=question.page), hint)
        elif question.anchor and question.anchor not in site.anchors(page):
            hint = did_you_mean(question.anchor, sorted(site.anchors(page)), Message("remove the line, or name a section of the page"))
            message = Message("the page '{key}' has no section '{anchor}'", key=question.page, anchor=question.anchor)
            yield place.problem("anchor", message, hint)
        for code in site.settings.codes:
            if not question.words.get(code):
                yield place.problem(code, Message("the question is not asked in '{language}'", language=code), Message("add it"))
