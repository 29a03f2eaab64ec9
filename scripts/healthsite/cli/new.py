"""`new`: a page in every language, laid out from its page type, ready to fill in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from posixpath import dirname

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.site import load_site
from healthsite.model.data import PageType
from healthsite.model.site import Site
from healthsite.text.addresses import SLUG
from healthsite.text.menu_place import menu_place
from healthsite.text.nearest import did_you_mean
from healthsite.text.plain_names import plain_name

NAME = "new"
HELP = "lay out a new page in every language"
COMMAND = "python3 scripts/manage.py"
PAGE_TYPES = "docs/_data/page-types.yml"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("type", metavar="TYPE", help=f"page type: see {PAGE_TYPES}")
    parser.add_argument("key", metavar="KEY", help="file name without ending, such as causes/risk-factors")


def run(root: Path, arguments: argparse.Namespace) -> int:
    site, problems = load_site(root)
    if site is None:
        raise PrerequisiteMissing("mkdocs.yml cannot be read", hint=f"run: {COMMAND} check")
    if any(problem.path == PAGE_TYPES for problem in problems):
        raise PrerequisiteMissing(f"{PAGE_TYPES} cannot be read", hint=f"run: {COMMAND} check {PAGE_TYPES}")
    page_type = _page_type(arguments.type, site)
    key = _key(arguments.key, arguments.type, site)
    files = {code: f"docs/{code}/{key}.md" for code in site.settings.codes}
    for path in files.values():
        if (root / path).exists():
            raise PrerequisiteMissing(f"{path} exists already", hint="write in it, or choose another key")
    for code, path in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(new_page(page_type, key, code, site), encoding="utf-8", newline="\n")
        print(f"wrote {path}", file=sys.stderr)
    print("\n".join(["what comes next:", *next_steps(key, site)]), file=sys.stderr)
    return 0


def new_page(page_type: PageType, key: str, language: str, site: Site) -> str:
    """A page with its header and the headings of its type; `…` marks what is to be written."""
    slug = key.rsplit("/", 1)[-1] if not key.endswith("/index") else key.split("/")[-2]
    header = ["title: …", f"slug: {slug}", "description: …", "synonyms: []"]
    if language == site.settings.default.code:
        today = site.today
        header += [f"type: {page_type.key}", "audience: public", "labels: []", "disagreements: []", "related: []",
                   "reviewed:", "reviewed_by:", f"next_review: {today.replace(year=today.year + 1, day=min(today.day, 28))}"]
    sections = [f"## {headings.get(language, '…')} {{#{anchor}}}\n\n…\n" for anchor, headings in page_type.sections.items()]
    return "\n".join(["---", *header, "---", "", "…", "", *sections])


def next_steps(key: str, site: Site) -> list[str]:
    """What an editor does with the new page, one line each."""
    place = menu_place(site.texts.get("mkdocs.yml", ""), key)
    where = f"below line {place[0]} write '{place[1]}' with its spaces" if place else f"under 'nav' write a line for {key}.md"
    menu = [] if key in site.settings.nav else [f"put the page into the menu: in mkdocs.yml, {where}"]
    translations = " ".join(f"docs/{language.code}/{key}.md" for language in site.settings.languages if not language.default)
    steps = [
        "write the page in every language: a text in place of each '…', and a slug in the language of the page",
        *menu,
        f"see what is still wrong: {COMMAND} check",
        f"when nothing is: {COMMAND} check --fix records the page's addresses, which it then keeps for ever",
        *([f"when the languages say the same: {COMMAND} translations accept {translations}"] if translations else []),
    ]
    return [f"  {number}. {step}" for number, step in enumerate(steps, start=1)]


def _page_type(name: str, site: Site) -> PageType:
    if name in site.page_types:
        return site.page_types[name]
    purposes = "; ".join(f"{known.key}: {known.purpose}" for known in site.page_types.values())
    hint = did_you_mean(name, site.page_types, f"the types are: {purposes}")
    raise PrerequisiteMissing(f"there is no page type '{name}'", hint=hint)


def _key(written: str, page_type: str, site: Site) -> str:
    """The key that was meant. Raises PrerequisiteMissing with a better one where a page cannot have it."""
    key = written.replace("\\", "/").removesuffix(".md")
    again = f"say: {COMMAND} new {page_type} "
    parts = key.split("/")
    inside = parts[1:] if parts[0] == "docs" else parts
    if len(inside) > 1 and inside[0] in site.settings.codes:
        raise PrerequisiteMissing(f"'{written}' is the file of one language; a key is the same in all of them",
                                  hint=again + "/".join(inside[1:]))
    wrong = next((part for part in parts if not SLUG.fullmatch(part)), None)
    if wrong is not None:
        better = "/".join(name for part in parts if (name := plain_name(part)))
        found = f"'{wrong}' is no name of a file or folder" if wrong else f"'{written}' has a slash too many"
        raise PrerequisiteMissing(f"{found}: use a–z, 0–9 and single hyphens, in English",
                                  hint=again + (better or "causes/risk-factors"))
    if any(known.startswith(f"{key}/") for known in site.keys):
        raise PrerequisiteMissing(f"'{key}' is a folder", hint=f"its front page is {key}/index; choose another key for a page beside it")
    folder = dirname(key.removesuffix("/index"))
    if folder and not any(known.startswith(f"{folder}/") for known in site.keys):
        raise PrerequisiteMissing(f"there is no folder '{folder}'; its front page gives it its name in the addresses of each language",
                                  hint=f"make that first: {COMMAND} new TYPE {folder}/index")
    return key
