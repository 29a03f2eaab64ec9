"""A built page has one level-one heading, and no heading skips a level.

Why:  people who cannot see the page move through it by its headings.
Bad:  `<h1>…</h1> <h3>…</h3>`
Good: `<h1>…</h1> <h2>…</h2> <h3>…</h3>`
"""

from collections.abc import Iterator

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message
from healthsite.model.problem import Problem


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    headings = page.tree.xpath("//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]")
    count = sum(heading.tag == "h1" for heading in headings)
    if count != 1:
        yield page.problem(None, Message("the page has {count} level-one headings, expected 1", count=count))
    before = 0
    for heading in headings:
        level = int(heading.tag[1])
        text = heading.text_content().strip()
        if level > before + 1:
            message = Message("the heading '{title}' has level {level} after level {before}", title=text, level=level, before=before)
            yield page.problem(heading, message)
        if not text:
            yield page.problem(heading, Message("the page has a heading without words"))
        before = level
