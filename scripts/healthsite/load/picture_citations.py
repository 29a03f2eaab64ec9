"""A page that shows a picture cites the facts of the picture, in every language alike."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from healthsite.model.document import Block, Citation, Document
from healthsite.model.illustration import MARK, Illustration
from healthsite.model.page import Page

Pages = dict[tuple[str, str], Page]


def with_picture_citations(pages: Pages, pictures: Mapping[str, Illustration], facts: Collection[str]) -> Pages:
    """The pages, each block with the facts of its pictures beside its own; unknown facts are told of at the picture."""
    if not pictures:
        return pages
    return {place: _page(page, pictures, facts) for place, page in pages.items()}


def _page(page: Page, pictures: Mapping[str, Illustration], facts: Collection[str]) -> Page:
    if not any(image.target.startswith(MARK) for block in page.document.blocks for image in block.images):
        return page
    sections = tuple(
        replace(section, blocks=tuple(_block(block, pictures, facts) for block in section.blocks)) for section in page.document.sections
    )
    return replace(page, document=Document(sections, page.document.boxes, page.document.suppressions))


def _block(block: Block, pictures: Mapping[str, Illustration], facts: Collection[str]) -> Block:
    shown = [(image, pictures.get(image.target.removeprefix(MARK))) for image in block.images if image.target.startswith(MARK)]
    cited = tuple(Citation(fact, image.position) for image, picture in shown if picture for fact in picture.facts if fact in facts)
    return replace(block, citations=block.citations + cited) if cited else block
