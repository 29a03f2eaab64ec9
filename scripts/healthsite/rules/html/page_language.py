"""A built page says which language it is in, and it is the language of its address.

Why:  a screen reader picks its voice by `<html lang>`; a browser offers translation by it.
Bad:  `<html lang="en">` on a page under `/da/`
Good: `<html lang="da">`
"""

from collections.abc import Iterator

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message
from healthsite.model.problem import Problem


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    found = page.tree.get("lang")
    if not found:
        yield page.problem(page.tree, Message("the page does not say its language, expected lang='{expected}'", expected=page.language))
    elif found != page.language:
        yield page.problem(page.tree, Message("the page says lang='{found}', expected '{expected}'", found=found, expected=page.language))
