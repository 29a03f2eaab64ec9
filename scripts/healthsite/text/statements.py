"""The statements of a page: what stands between one citation and the next, with the facts that it cites.

A citation holds for its sentence and for the sentences before it, back to the citation before:
`Bread rises.[@mill-rise] It needs time. It needs warmth.[@mill-time]` makes two statements.
A sentence that only leads to another page and a question that cites nothing stand for themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from healthsite.model.document import Block, Document
from healthsite.model.problem import Position
from healthsite.text.citations import CITATION, cited_ids
from healthsite.text.inline import LINK
from healthsite.text.masking import without_code, words_only
from healthsite.text.sentences import sentence_spans

LETTER = re.compile(r"\w")
EMPHASIS = re.compile(r"(?<!\w)[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?!\w)")
SPACE_BEFORE_SIGN = re.compile(r" +(?=[.,;:!?])")
CELL = re.compile(r"(?:[^|\\]|\\.)+")


@dataclass(frozen=True, slots=True)
class Statement:
    """One or more sentences of a paragraph, item or cell."""

    words: str
    """What a reader reads, without marks, on one line."""
    facts: tuple[str, ...]
    """Ids of the facts that it cites, in their order; empty for a single sentence that no citation follows."""
    leads_on: bool
    """Whether it has a link to another page or section in it."""
    anchor: str
    """Of the section that it stands in; empty before the first heading."""
    position: Position

    @property
    def is_question(self) -> bool:
        return self.words.endswith("?")


def statements_of(document: Document) -> Iterator[Statement]:
    """Every statement in the text of a page, in order; headings are none, and in a table each cell has its own."""
    for section in document.sections:
        for block in section.blocks:
            if block.kind != "heading":
                yield from _in_block(block, section.anchor)


def _in_block(block: Block, anchor: str) -> Iterator[Statement]:
    markup = without_code(block.text)
    words = words_only(markup)
    for first, last in _stretches(block, markup):
        opened: list[Statement] = []
        for sentence in _sentences(block, anchor, markup, words, first, last):
            opened.append(sentence)
            if sentence.facts or sentence.leads_on or sentence.is_question:
                yield from [_joined(opened)] if sentence.facts else opened
                opened = []
        yield from opened


def _sentences(block: Block, anchor: str, markup: str, words: str, first: int, last: int) -> Iterator[Statement]:
    """Each sentence by itself, with the facts cited in it or before the next one."""
    spans = [span for span in sentence_spans(words, first, last) if LETTER.search(words, *span)]
    begins = [LETTER.search(words, *span).start() for span in spans]
    for (start, end), begin, stop in zip(spans, begins, [*begins[1:], last]):
        cited = (cited_ids(match[1]) for match in CITATION.finditer(markup, begin, stop))
        facts = dict.fromkeys(fact for ids in cited for fact, _ in ids)
        leads_on = any(not match["target"].startswith("term:") for match in LINK.finditer(markup, start, end))
        line = block.position.line + markup.count("\n", 0, begin)
        yield Statement(_plain(words[start:end]), tuple(facts), leads_on, anchor, Position(line, block.position.column))


def _joined(sentences: list[Statement]) -> Statement:
    """One statement of several sentences, the last of which has the citation."""
    last = sentences[-1]
    leads_on = any(sentence.leads_on for sentence in sentences)
    return replace(last, words=" ".join(one.words for one in sentences), leads_on=leads_on, position=sentences[0].position)


def _stretches(block: Block, markup: str) -> list[tuple[int, int]]:
    """From where to where a paragraph goes, or each cell of a row."""
    return [cell.span() for cell in CELL.finditer(markup)] if block.kind == "row" else [(0, len(markup))]


def _plain(words: str) -> str:
    return SPACE_BEFORE_SIGN.sub("", " ".join(EMPHASIS.sub("", words).split())).lstrip("-–: ")
