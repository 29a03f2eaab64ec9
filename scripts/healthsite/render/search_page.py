"""A page as the indexer reads it: HTML of keys alone, in groups of the same weight. It is never served.

Each key ends in a letter that no stem ends in: so `smert` with the letter finds just that key, and without it every key
that begins so. It also keeps the indexer from falling back to a shorter word: `kortison` would find `kort`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from healthsite.render.search_record import SearchRecord

END = "q"
STEPS = (0.4, 1.05, 2.0, 4.0, 7.0, 10.0)
"""Weights are rounded to these: the fewer there are, the smaller the index. The second is the one that Pagefind leaves unwritten."""


def indexer_page(record: SearchRecord, language: str, pages_with: Mapping[str, int]) -> str:
    """HTML for one page; `language` is a name that the indexer knows no word endings for.

    The keys that most pages have stand first: their places in a page are then small numbers that are much alike, and pack well.
    """
    groups: defaultdict[float, list[str]] = defaultdict(list)
    for key, weight in sorted(record.weights.items(), key=lambda item: (-pages_with[item[0]], item[0])):
        groups[min(STEPS, key=lambda step: abs(step - weight))].append(key)
    fields = "".join(f'<span data-pagefind-meta="{name}[data-keys]" data-keys="{_ended(keys)}"></span>' for name, keys in record.fields.items() if keys)
    told = "".join(f'<div data-pagefind-weight="{weight}">{_ended(keys)}</div>' for weight, keys in sorted(groups.items(), reverse=True))
    return f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"></head><body>{fields}{told}</body></html>'


def _ended(keys: list[str] | tuple[str, ...]) -> str:
    return " ".join(key + END for key in keys)
