"""Makes the search index: one per language, in pieces that a reader's browser loads as they are needed.

Pagefind gets pages of our own making, which hold nothing but keys (`render/search_page.py`), and counts, cuts into
pieces and compresses. What it would show of a page, the keys, is replaced by what readers are to see.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from hashlib import sha256
from math import sqrt
from pathlib import Path
from typing import Any

from healthsite.model.built import BuiltSite
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.render.search_page import indexer_page
from healthsite.render.search_record import SearchRecord, record, wording
from healthsite.render.search_settings import known_words, search_settings
from healthsite.render.search_text import shown_sections

RULE = "search-index"
FOLDER = "pagefind"
NO_ENDINGS = "zxx"
"""ISO 639 for "not a language": the indexer must not take endings off keys."""
KEPT = ("pagefind.js",)
"""Of Pagefind's scripts; the rest are interfaces and a worker that we do not use."""
LISTS_OF_PAGES = ("a-z", "questions", "statements")
SIGNATURE = b"pagefind_dcd"
"""Stands before the content of each of its packed files."""
SMALLEST_PIECE = 400


def write_search_index(built: BuiltSite, folder: Path) -> list[Problem]:
    """Write `folder/pagefind/`; returns what went wrong."""
    out = folder / FOLDER
    out.mkdir()
    shown: dict[str, dict[str, Any]] = {}
    places = 0
    with tempfile.TemporaryDirectory() as work:
        for code in built.site.settings.codes:
            records, texts = _records(built, code)
            _write_json(out / f"{code}.json", search_settings(code, built.site))
            (out / "words" / code).mkdir(parents=True)
            for letter, words in known_words(texts, code).items():
                (out / "words" / code / f"{letter}.txt").write_text("\n".join(words), encoding="utf-8")
            shown |= _write_indexer_pages(records, code, Path(work))
            places = max(places, sum(len(entry.weights) for entry in records))
        fault = _run_pagefind(Path(work), out, piece_size(places)) if shown else ""
    if fault:
        message = Message("the search index was not made: {reason}", reason=fault)
        return [Problem(f"site/{FOLDER}", Position(), message, rule=RULE)]
    _tidy(out, shown)
    return []


def _records(built: BuiltSite, code: str) -> tuple[list[SearchRecord], list[list[str]]]:
    """The pages of one language, taken apart, and the texts of each."""
    site = built.site
    pages = [page for page in site.pages.values() if page.language == code and page.url in built.pages and not _only_leads_on(page)]
    sections = {page.url: shown_sections(built.pages[page.url].tree) for page in pages}
    texts = [
        [page.meta.title, *page.meta.synonyms, *(text for section in sections[page.url] for text in (section.heading, section.text))]
        for page in pages
    ]
    words = wording(site, code, (text for own in texts for text in own))
    return [record(page, site, sections[page.url], words) for page in pages], texts


def _only_leads_on(page: Page) -> bool:
    """Whether a page lists what stands on others: a search finds those themselves."""
    return any(listing.name in LISTS_OF_PAGES for listing in page.document.lists) and not page.document.headings


def _write_indexer_pages(records: list[SearchRecord], code: str, work: Path) -> dict[str, dict[str, Any]]:
    """Name of each page as the indexer names it -> what is shown of it."""
    shown = {}
    pages_with = Counter(key for entry in records for key in entry.weights)
    for entry in records:
        # the name is part of what Pagefind makes its file names of: what is shown anew gets a new name
        name = f"{code}-{_digest(entry)}.html"
        (work / name).write_text(indexer_page(entry, f"{NO_ENDINGS}-{code}", pages_with), encoding="utf-8")
        shown[f"/{name}"] = entry.shown
    return shown


def _digest(entry: SearchRecord) -> str:
    return sha256(json.dumps(entry.shown, sort_keys=True).encode()).hexdigest()[:12]


def piece_size(places: int) -> int:
    """How many places of words one piece of the index holds, for so many in all.

    The list of pieces is always loaded, and of the pieces one for each word of a question: together they are least where a
    piece grows with the square root of the whole. The factor is measured (`tests/bench/search_weight.py`).
    """
    return max(SMALLEST_PIECE, round(sqrt(12 * places)))


def _run_pagefind(pages: Path, out: Path, piece: int) -> str:
    """Run the program; what it says if it fails."""
    command = [sys.executable, "-m", "pagefind_bin", "--site", str(pages), "--output-path", str(out), "--silent"]
    environment = {**os.environ, "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": str(piece)}
    done = subprocess.run(command, cwd=pages, env=environment, capture_output=True, text=True, check=False)
    return " ".join((done.stderr or done.stdout).split()[-40:]) or f"{done.returncode}" if done.returncode else ""


def _tidy(folder: Path, shown: dict[str, dict[str, Any]]) -> None:
    """Leave what is used, under the languages' own names, with what readers are to see."""
    for file in folder.iterdir():
        if file.suffix in (".js", ".css") and file.name not in KEPT:
            file.unlink()
    entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
    entry["languages"] = {code.removeprefix(f"{NO_ENDINGS}-"): index for code, index in sorted(entry["languages"].items())}
    _write_json(folder / "pagefind-entry.json", entry)
    for file in sorted(folder.glob("fragment/*")):
        told = json.loads(gzip.decompress(file.read_bytes()).removeprefix(SIGNATURE))
        content = {**told, "content": "", "meta": {}, "anchors": [], "shown": shown[told["url"]]}
        file.write_bytes(gzip.compress(SIGNATURE + _json(content).encode(), mtime=0))


def _write_json(file: Path, content: dict[str, Any]) -> None:
    file.write_text(_json(content), encoding="utf-8")


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
