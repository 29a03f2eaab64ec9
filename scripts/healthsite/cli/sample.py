"""`sample`: statements drawn by chance, each beside the facts that it cites, to be held against the sources."""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.site import load_site
from healthsite.model.site import Site
from healthsite.text.statements import Statement, statements_of

NAME = "sample"
HELP = "draw statements by chance from all pages, each beside the facts that it cites"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seed", type=int, default=1, help="the same seed draws the same statements of the same pages (default: 1)")
    parser.add_argument("--number", type=int, default=20, help="how many in each language (default: 20)")


def run(root: Path, arguments: argparse.Namespace) -> int:
    site, _ = load_site(root)
    if site is None:
        raise PrerequisiteMissing("mkdocs.yml cannot be read", hint="run: python3 scripts/manage.py check")
    for language in site.settings.codes:
        print(f"\n# {language}\n")
        for path, statement in drawn(site, language, arguments.number, arguments.seed):
            print(f"{path}:{statement.position.line}\n  {statement.words}")
            for fact in (site.facts[key] for key in statement.facts if key in site.facts):
                print(f"  {fact.id} [{fact.kind}; {fact.strength}] {fact.source}, {fact.where}\n    {fact.claim}")
            print()
    return 0


def drawn(site: Site, language: str, number: int, seed: int) -> list[tuple[str, Statement]]:
    """(path, statement) of as many cited statements of a language, each with the same chance, in the order of the pages."""
    every = [
        (page.path, statement)
        for key in site.keys if (page := site.page(key, language))
        for statement in statements_of(page.document) if statement.facts
    ]
    chance = Random(f"{seed} {language}")
    return [every[index] for index in sorted(chance.sample(range(len(every)), min(number, len(every))))]
