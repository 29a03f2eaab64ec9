"""`new`: a page in every language, laid out from its page type, ready to fill in."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.site import load_site
from healthsite.model.data import PageType
from healthsite.model.site import Site
from healthsite.text.addresses import SLUG
from healthsite.text.nearest import did_you_mean

NAME = "new"
HELP = "lay out a new page in every language"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("type", metavar="TYPE", help="page type: see docs/_data/page-types.yml")
    parser.add_argument("key", metavar="KEY", help="file name without ending, such as causes/risk-factors")


def run(root: Path, arguments: argparse.Namespace) -> int:
    site, _ = load_site(root)
    if site is None:
        raise PrerequisiteMissing("mkdocs.yml cannot be read", hint="run: python3 scripts/manage.py check")
    page_type = site.page_types.get(arguments.type)
    if page_type is None:
        hint = did_you_mean(arguments.type, site.page_types, "known: " + ", ".join(site.page_types))
        raise PrerequisiteMissing(f"there is no page type '{arguments.type}'", hint=hint)
    key = arguments.key.removesuffix(".md")
    if not all(SLUG.fullmatch(part) for part in key.split("/")):
        raise PrerequisiteMissing(f"'{key}' is not a file name", hint="use a–z, 0–9 and hyphens, in English, such as causes/risk-factors")
    files = {code: root / "docs" / code / f"{key}.md" for code in site.settings.codes}
    for file in files.values():
        if file.exists():
            raise PrerequisiteMissing(f"{file.relative_to(root)} exists already", hint="choose another key")
    for code, file in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(new_page(page_type, key, code, site), encoding="utf-8")
        print(f"wrote {file.relative_to(root)}", file=sys.stderr)
    print(f"now add '{key}.md' to the menu in mkdocs.yml, and write", file=sys.stderr)
    return 0


def new_page(page_type: PageType, key: str, language: str, site: Site) -> str:
    """A page with its header and the headings of its type; `…` marks what is to be written."""
    default = site.settings.default.code
    slug = key.rsplit("/", 1)[-1] if not key.endswith("/index") else key.split("/")[-2]
    header = ["title: …", f"slug: {slug}", "description: …", "synonyms: []"]
    if language == default:
        today = date.today()
        header += [f"type: {page_type.key}", "audience: public", "labels: []", "disagreements: []", "related: []",
                   "reviewed:", "reviewed_by:", f"next_review: {today.replace(year=today.year + 1, day=min(today.day, 28))}"]
    sections = [f"## {headings.get(language, '…')} {{#{anchor}}}\n\n…\n" for anchor, headings in page_type.sections.items()]
    return "\n".join(["---", *header, "---", "", "…", "", *sections])
