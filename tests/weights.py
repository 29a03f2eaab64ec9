"""What a first visit to a page costs: the page and all that it asks for before it is at rest, packed as hosts pack it."""
import gzip
from functools import cache
from pathlib import Path
from posixpath import dirname, join, normpath

from lxml import html

BUDGET = 30_000
"""Bytes that a page may weigh at most, with style, script and icon."""
AT_ONCE = "//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src | //img[not(@loading='lazy')]/@src"


def page_weight(site: Path, address: str) -> dict[str, int]:
    """Path of each file that a first visit to `address` (`da/tilstande/`) fetches by itself -> bytes, packed."""
    page = f"{address}index.html"
    tree = html.document_fromstring((site / page).read_bytes(), html.HTMLParser(encoding="utf-8"))
    asked = [normpath(join(dirname(page), link)) for link in tree.xpath(AT_ONCE)]
    return {path: packed(site / path) for path in dict.fromkeys([page, *asked])}


@cache
def packed(file: Path) -> int:
    """Size of a file as gzip sends it."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))
