"""`translations`: which sections the original has left behind; mark them as followed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import yaml

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.site import load_site
from healthsite.load.translations import FOLDER
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.model.staleness import stale_sections

NAME = "translations"
HELP = "show stale sections; 'accept PAGE' marks a translation as following its original"
HEADER = "# Written by `manage.py translations accept`: the state of the original that each section follows.\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=("status", "accept"), default="status")
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="files such as docs/da/index.md, or 'all'")


def run(root: Path, arguments: argparse.Namespace) -> int:
    site, problems = load_site(root)
    if site is None:
        raise PrerequisiteMissing("mkdocs.yml cannot be read", hint="run: python3 scripts/manage.py check")
    translations = [page for page in site.pages.values() if not site.is_original(page) and site.original(page)]
    if arguments.action == "accept":
        return accept(root, site, _chosen(translations, arguments.pages))
    stale = 0
    for page in translations:
        unrecorded = (page.language, page.key) not in site.followed
        for anchor in stale_sections(page, site):
            stale += 1
            print(f"{page.path}: section '{anchor}' is older than {site.original(page).path}")
        if unrecorded:
            stale += 1
            print(f"{page.path}: never accepted as following {site.original(page).path}")
    print(f"translations: {len(translations)} pages, {stale} not up to date", file=sys.stderr)
    return int(stale > 0)


def accept(root: Path, site: Site, pages: list[Page]) -> int:
    """Record that each page follows its original as it is now."""
    followed = {place: dict(sections) for place, sections in site.followed.items()}
    for page in pages:
        followed[page.language, page.key] = site.digests[site.settings.default.code, page.key]
    for code in sorted({page.language for page in pages}):
        known = {key: sections for (language, key), sections in sorted(followed.items())
                 if language == code and site.exists(key, code)}
        file = root / FOLDER / f"{code}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.safe_dump(known, allow_unicode=True, sort_keys=False, default_flow_style=False)
        file.write_text(HEADER + text, encoding="utf-8")
    print(f"translations: {len(pages)} pages accepted", file=sys.stderr)
    return 0


def _chosen(translations: list[Page], wanted: list[str]) -> list[Page]:
    if not wanted:
        raise PrerequisiteMissing("no page named", hint="name files such as docs/da/index.md, or 'all'")
    if wanted == ["all"]:
        return translations
    by_path = {page.path: page for page in translations}
    for path in wanted:
        if path not in by_path:
            raise PrerequisiteMissing(f"'{path}' is not a translation", hint="name files such as docs/da/index.md, or 'all'")
    return [by_path[path] for path in wanted]
