"""Reads the pages of every language and resolves what translations inherit."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.front_matter import Header, split_header
from healthsite.load.text_files import read_text
from healthsite.model.page import FrontMatter, Meta, Page
from healthsite.model.problem import Problem
from healthsite.model.settings import Settings
from healthsite.text.addresses import address
from healthsite.text.structure import parse

Pages = dict[tuple[str, str], Page]


def load_pages(root: Path, settings: Settings) -> tuple[Pages, frozenset[tuple[str, str]], list[Problem]]:
    """Every readable page, keyed by language and key; the keys of the others, and their problems."""
    headers: dict[tuple[str, str], tuple[str, Header]] = {}
    unread: set[tuple[str, str]] = set()
    problems: list[Problem] = []
    for language in settings.codes:
        folder = root / "docs" / language
        for file in sorted(folder.rglob("*.md")):
            path = file.relative_to(root).as_posix()
            text, faults = read_text(root, path)
            header = None
            if text is not None:
                header, faults = split_header(path, text)
            problems += faults
            key = file.relative_to(folder).as_posix().removesuffix(".md")
            if header:
                headers[language, key] = path, header
            else:
                unread.add((language, key))
    return _resolve(headers, settings), frozenset(unread), problems


def _resolve(headers: dict[tuple[str, str], tuple[str, Header]], settings: Settings) -> Pages:
    pages: Pages = {}
    for language in settings.languages:
        slugs = {key: header.front.slug for (code, key), (_, header) in headers.items() if code == language.code}
        for key in slugs:
            path, header = headers[language.code, key]
            original = headers.get((settings.default.code, key), (path, header))[1].front
            pages[language.code, key] = Page(
                key=key,
                language=language.code,
                path=path,
                front=header.front,
                meta=resolve(header.front, original),
                url=address(key, slugs, language.prefix),
                document=parse(header.body, language.code, header.body_line),
                key_positions=header.positions,
            )
    return pages


def resolve(front: FrontMatter, original: FrontMatter) -> Meta:
    """What holds for a page: its own words, and the language-neutral data of its original."""
    title = front.title or ""
    return Meta(
        title=title,
        nav_title=front.nav_title or title,
        description=front.description or "",
        synonyms=front.synonyms,
        type=original.type or "",
        audience=original.audience or "",
        labels=original.labels,
        disagreements=original.disagreements,
        related=original.related,
        reviewed=original.reviewed,
        reviewed_by=original.reviewed_by or "",
        next_review=original.next_review,
    )
