"""Reads the addresses that were ever published, and where moved ones lead now."""

from __future__ import annotations

import re
from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.lists import read_list
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.redirect import Redirect

PERMALINKS = "docs/_data/permalinks.txt"
REDIRECTS = "docs/_data/redirects.yml"
ADDRESS = re.compile(r"(?:/|(?:[^\s/#<>|]+/)+)(?:#[^\s#]+)?")


def load_permalinks(root: Path) -> tuple[dict[str, int], list[Problem]]:
    """Address with its anchor (`da/tilstande/#who`) -> line of the list."""
    lines, problems = read_list(root, PERMALINKS)
    permalinks: dict[str, int] = {}
    for number, line in lines:
        if not ADDRESS.fullmatch(line):
            message = Message("this line is '{line}', expected an address such as 'da/broed/#who'", line=line)
            hint = Message("write it without the host, without a slash at its start and with one at its end; '/' is the first page")
            problems.append(Problem(PERMALINKS, Position(number), message, rule=RULE, hint=hint))
        elif line in permalinks:
            message = Message("'{address}' stands in the list already, on line {line}", address=line, line=permalinks[line])
            problems.append(Problem(PERMALINKS, Position(number), message, rule=RULE, hint=Message("remove one of the two lines")))
        else:
            permalinks[line] = number
    return permalinks, problems


def load_redirects(root: Path) -> tuple[dict[str, Redirect], list[Problem]]:
    """Old address -> the page that took its place."""
    located, problems = read_data(root, REDIRECTS)
    redirects: dict[str, Redirect] = {}
    for old, key in located.data.items():
        if isinstance(old, str) and isinstance(key, str):
            redirects[old] = Redirect(old, key.removesuffix(".md"), located.position(old))
        else:
            message = Message("'{old}' must lead to the key of a page", old=old)
            hint = Message("such as 'da/gammel/: conditions/index'")
            problems.append(Problem(REDIRECTS, located.position(old), message, rule=RULE, hint=hint))
    return redirects, problems
