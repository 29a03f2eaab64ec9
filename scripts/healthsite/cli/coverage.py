"""`coverage`: which facts the pages carry, and how long, how hard and how well cited each page is."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.site import load_site
from healthsite.render.coverage import Coverage, PageCoverage, coverage

NAME = "coverage"
HELP = "print which facts are cited, and each page's words, LIX, figures and statements without a citation"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--uncited", action="store_true", help="print each statement without a citation, with its place")


def run(root: Path, arguments: argparse.Namespace) -> int:
    site, _ = load_site(root)
    if site is None:
        raise PrerequisiteMissing("mkdocs.yml cannot be read", hint="run: python3 scripts/manage.py check")
    result = coverage(site)
    print(as_text(result, site.settings.codes))
    if arguments.uncited:
        print("\nstatements without a citation")
        for one in (one for editions in result.pages.values() for one in editions):
            print("\n".join(f"{one.page.path}:{it.position.line}: {it.words}" for it in one.uncited) or f"{one.page.path}: none")
    whole = not any(result.missing.values()) and not result.unequal
    print(f"coverage: {'every fact in every language' if whole else 'not complete'}", file=sys.stderr)
    return int(not whole)


def as_text(result: Coverage, codes: tuple[str, ...]) -> str:
    """The report: a line for each language, type and page; a page's values in the order of the languages."""
    lines = ["facts cited"]
    for code in codes:
        missing = result.missing[code]
        more = f"; missing: {', '.join(missing)}" if missing else ""
        lines.append(f"  {code}  {result.facts - len(missing)} of {result.facts}{more}")
    lines += ["", "pages per type", *(f"  {name:<12} {number:>3}" for name, number in result.types.items())]
    lines += ["", f"{'page':<52}{'words':>18}{'LIX':>12}{'figures':>13}{'cited':>15}{'uncited':>12}"]
    lines += [_line(key, editions) for key, editions in result.pages.items()]
    every = [one for editions in result.pages.values() for one in editions]
    lines += ["", f"{len(every)} pages, {sum(one.words for one in every)} words, {sum(one.statements for one in every)} statements with a citation,"
                  f" {sum(len(one.uncited) for one in every)} without",
              f"figures not equal in every language: {', '.join(result.unequal) or 'none'}"]
    return "\n".join(lines)


def _line(key: str, editions: tuple[PageCoverage, ...]) -> str:
    def values(of, width: int) -> str:
        return "/".join("–" if (value := of(one)) is None else str(value) for one in editions).rjust(width)

    return (f"{key:<52}{values(lambda one: one.words, 18)}{values(lambda one: one.lix, 12)}{values(lambda one: one.figures, 13)}"
            f"{values(lambda one: one.statements, 15)}{values(lambda one: len(one.uncited), 12)}")
