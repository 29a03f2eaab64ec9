"""`translations`: which sections the original has left behind; mark them as followed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from healthsite.checking.registry import rules_of
from healthsite.cli.check import loaded_and_checked
from healthsite.cli.progress import show
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.followed_state import followed_commit
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import WARNING, Position, Problem
from healthsite.model.site import Site
from healthsite.model.staleness import stale_sections
from healthsite.publish.record_translations import record_translations
from healthsite.rules.translation import stale_section
from healthsite.text.nearest import did_you_mean

NAME = "translations"
HELP = "show stale sections; 'accept PAGE' marks a translation as following its original"
RULE = "stale-section"
EXAMPLE = "name files or folders such as docs/da/index.md, or 'all'"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=("status", "accept"), default="status")
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="files or folders such as docs/da/index.md, or 'all'")


def run(root: Path, arguments: argparse.Namespace) -> int:
    site, problems = loaded_and_checked(root)
    if site is None:
        raise PrerequisiteMissing("mkdocs.yml cannot be read", hint="run: python3 scripts/manage.py check")
    if arguments.action == "accept":
        return accept(root, site, problems, _chosen(root, site, arguments.pages))
    return status(root, site, _chosen(root, site, arguments.pages or ["all"]))


def status(root: Path, site: Site, pages: list[Page]) -> int:
    """Print each section that its original has left behind, and each page that nobody accepted; 1 if there is one."""
    found = [problem for page in pages for problem in _left_behind(root, site, page)]
    show(found)
    print(f"translations: {len(pages)} pages, {len(found)} not up to date", file=sys.stderr)
    if found:
        print("  where a translation says the same again, run: python3 scripts/manage.py translations accept PAGE", file=sys.stderr)
    return int(bool(found))


def accept(root: Path, site: Site, problems: list[Problem], pages: list[Page]) -> int:
    """Record that each page follows its original as it is now; 1 if the check finds that one does not."""
    comparing = {name for rule in rules_of("translation") for name in (rule.id, *rule.gives_way_to)}
    differences = [problem for problem in problems if problem.is_error and problem.rule in comparing]
    refused = [page for page in pages if page.path in {problem.path for problem in differences}]
    accepted = [page for page in pages if page not in refused]
    record_translations(root, site, accepted)
    show([problem for problem in differences if problem.path in {page.path for page in refused}])
    print(f"translations: {len(accepted)} {'page' if len(accepted) == 1 else 'pages'} accepted", file=sys.stderr)
    for page in refused:
        print(f"  not accepted: {page.path}; mend where it differs from its original, then accept it again", file=sys.stderr)
    return int(bool(refused))


def _left_behind(root: Path, site: Site, page: Page) -> Iterator[Problem]:
    original = site.original(page)
    followed = site.followed.get((page.language, page.key))
    if followed is None:
        message = Message("nobody has accepted this page as following {path}", path=original.path)
        hint = Message("hold it against the original, then run: python3 scripts/manage.py translations accept {path}", path=page.path)
        yield Problem(page.path, Position(), message, RULE, WARNING, hint)
        return
    for section, problem in zip(stale_sections(page, site), stale_section.check(page, original, site)):
        commit = followed_commit(root, original.path, original.language, section, followed[section])
        if commit:
            hint = Message("see what has changed: git diff {commit} -- {path}", commit=commit, path=original.path)
        else:
            hint = Message("read both again; what has changed is shown by: git log -p -- {path}", path=original.path)
        yield replace(problem.by_rule(RULE, WARNING), hint=hint)


def _chosen(root: Path, site: Site, wanted: list[str]) -> list[Page]:
    """The translations that were named, in the order of the site. Raises PrerequisiteMissing for what is none."""
    if not wanted:
        raise PrerequisiteMissing("no page named", hint=EXAMPLE)
    translations = [page for page in site.pages.values() if not site.is_original(page) and site.original(page)]
    if wanted == ["all"]:
        return translations
    chosen: set[str] = set()
    for name in wanted:
        path = _path(root, name)
        fitting = {page.path for page in translations if page.path == path or page.path.startswith(f"{path}/")}
        if not fitting:
            raise _not_a_translation(path, site, translations)
        chosen |= fitting
    return [page for page in translations if page.path in chosen]


def _path(root: Path, name: str) -> str:
    """The path of a file or folder, named from the project's folder or from where the command is given."""
    named = name.replace("\\", "/").rstrip("/")
    file = root / named if (root / named).exists() else Path(named).resolve()
    return file.resolve().relative_to(root.resolve()).as_posix() if file.resolve().is_relative_to(root.resolve()) else named


def _not_a_translation(path: str, site: Site, translations: list[Page]) -> PrerequisiteMissing:
    page = site.pages_by_path.get(path)
    if page and site.is_original(page):
        others = [edition.path for edition in site.editions(page.key) if edition is not page]
        return PrerequisiteMissing(f"'{path}' is an original: it follows no other page", hint="name a translation: " + ", ".join(others))
    if page:
        missing = f"docs/{site.settings.default.code}/{page.key}.md"
        return PrerequisiteMissing(f"'{path}' has no original that it could follow", hint=f"write {missing}, or see what 'check' says of it")
    if any(path == f"docs/{code}/{key}.md" for code, key in site.unread):
        return PrerequisiteMissing(f"'{path}' cannot be read", hint=f"run: python3 scripts/manage.py check {path}")
    return PrerequisiteMissing(f"there is no translation '{path}'", hint=did_you_mean(path, [page.path for page in translations], EXAMPLE))
