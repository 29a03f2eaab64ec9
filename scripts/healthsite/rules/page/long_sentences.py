"""A sentence is no longer than readers can hold in mind.

Why:  who is in pain or afraid has forgotten the beginning of a long sentence before its end.
Bad:  one sentence of 34 words with three thoughts in it
Good: three sentences with one thought each

The highest number of words for each audience and language stands in `docs/_data/readability.yml`, and beside it the
pages that have longer ones: these may become shorter and fewer, not longer or more.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.readability import beyond, needed
from healthsite.text.sentences import sentences_of


def check(page: Page, site: Site) -> Iterator[Problem]:
    target, body = site.readability.target(page.meta.audience, page.language), site.body(page)
    if target is None or body is None:
        return
    sentences = sentences_of(body)
    recorded = site.readability.record(page.path).long_sentences
    for sentence in beyond(sentences, target.sentence, recorded):
        if recorded:
            message = Message("the sentence has {words} words, expected at most {limit}; recorded for this page are {recorded}",
                              words=sentence.words, limit=target.sentence, recorded=", ".join(map(str, recorded)))
        else:
            message = Message("the sentence has {words} words, expected at most {limit}", words=sentence.words, limit=target.sentence)
        hint = Message("split it; if it must be so, write '{path}: {record}' under 'recorded' in docs/_data/readability.yml",
                       path=page.path, record=needed(sentences, target))
        yield body.problem(sentence.offset, message, hint)
