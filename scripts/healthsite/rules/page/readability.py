"""A page is no harder to read than its readers can manage.

Why:  somebody in pain reads on a phone, late at night. Long words and long sentences lose her.
Bad:  a page for the public whose LIX has risen from 38 to 44
Good: the longest sentences are split, and words with more than six letters are fewer

LIX is the number of words per sentence plus the share of long words in per cent. The highest value for each audience
and language stands in `docs/_data/readability.yml`, and beside it the pages that are over it: they may become easier,
not harder. A page with fewer than a hundred words is not measured.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.readability import lix, needed
from healthsite.text.sentences import sentences_of

SHOWN = 3
"""So many of the longest sentences are named."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    target, body = site.readability.target(page.meta.audience, page.language), site.body(page)
    if target is None or body is None:
        return
    sentences = sentences_of(body)
    value, recorded = lix(sentences), site.readability.record(page.path).lix
    allowed = max(target.lix, recorded or 0)
    if value is None or value <= allowed:
        return
    longest = sorted(sentences, key=lambda sentence: -sentence.words)[:SHOWN]
    lines = ", ".join(str(line) for line in sorted({body.position(sentence.offset).line for sentence in longest}))
    if allowed == target.lix:
        message = Message("the page has LIX {lix}, expected at most {target}; its longest sentences begin in the lines {lines}",
                          lix=value, target=target.lix, lines=lines)
    else:
        message = Message("the page has LIX {lix}, recorded for it is {recorded}; its longest sentences begin in the lines {lines}",
                          lix=value, recorded=recorded, lines=lines)
    hint = Message("split them, or use shorter words; if it must be so, write '{path}: {record}' under 'recorded' in docs/_data/readability.yml",
                   path=page.path, record=needed(sentences, target))
    yield body.problem(longest[0].offset, message, hint)
