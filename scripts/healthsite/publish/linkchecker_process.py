"""Starts linkchecker with a memory: each page is taken apart once, not once for each anchor on it.

linkchecker's anchor check fetches a page anew for every `page#anchor` it meets, parses it and
queues all its links again: the square of the number of links. The pages do not change while it
runs, so what it found on one is kept, and a page's links are queued once. Nothing is left out:
every address is still fetched and every anchor looked up.

It also stays the user it is: linkchecker started by root becomes `nobody`, who may not be able to
read the project's own Python files.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from linkcheck.command import linkchecker as command
from linkcheck.htmlutil import htmlsoup, linkparse

LOCK = threading.RLock()


def remember_pages() -> None:
    """Keep the parsed page and the links and anchors found on it, by the page's content."""
    parse, find = htmlsoup.make_soup, linkparse.find_links
    soups: dict[tuple[bytes, Any], Any] = {}
    found: dict[tuple[int, int], list[tuple[tuple, dict]]] = {}
    queued: set[str] = set()

    def make_soup(markup: bytes, from_encoding: str | None = None) -> Any:
        with LOCK:
            key = (markup, from_encoding)
            if key not in soups:
                soups[key] = parse(markup, from_encoding)
            return soups[key]

    def find_links(soup: Any, callback: Callable, tags: Any) -> None:
        with LOCK:
            # kept soups never change place, so their identity is theirs alone
            key = (id(soup), id(tags))
            if key not in found:
                found[key] = []
                find(soup, lambda *values, **named: found[key].append((values, named)), tags)
            if tags is linkparse.LinkTags:
                page = callback.__self__.url.partition("#")[0]
                if page in queued:
                    return
                queued.add(page)
        for values, named in found[key]:
            callback(*values, **named)

    htmlsoup.make_soup = make_soup
    linkparse.find_links = find_links


def main() -> None:
    """Run linkchecker on the command line's arguments."""
    remember_pages()
    command.drop_privileges = lambda: None
    command.linkchecker()


if __name__ == "__main__":
    main()
