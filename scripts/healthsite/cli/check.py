"""`check`: are the texts right? In seconds, without building."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from healthsite.checking.dependants import is_page, touched_pages
from healthsite.checking.registry import all_rules
from healthsite.checking.report import FORMATS
from healthsite.checking.run import check_content
from healthsite.checking.summary import pull_request_summary
from healthsite.checking.suppression import suppressions
from healthsite.checking.translation import speaker_of, translated
from healthsite.cli.progress import has_errors, show, summary
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.environment.spelling import make_spelling_ready
from healthsite.load.changes import NoHistory, changes_since
from healthsite.load.messages import ENGLISH, message_languages
from healthsite.load.site import load_site
from healthsite.load.spelling import DICTIONARIES, with_spelling
from healthsite.model.change import Change
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.publish.record_facts import record_facts, shorten_unused_facts
from healthsite.publish.record_permalinks import record_permalinks
from healthsite.publish.record_readability import record_readability
from healthsite.publish.reorder_headers import reorder_headers

NAME = "check"
HELP = "check the texts and data; seconds, no build"

FIXES = (
    (reorder_headers, "put the header of {} in order"),
)
"""`--fix`: each takes the project's folder and the site, writes, and returns what it did something to."""

RECORDS = (
    (record_permalinks, "recorded {}"),
    (record_facts, "recorded the fact {} as it is now"),
    (shorten_unused_facts, "took {} off the list of unused facts"),
    (record_readability, "lowered what is recorded of {}"),
)
"""The same, for what may be recorded only of a site without errors."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="show only problems in these files or folders")
    parser.add_argument("--format", choices=FORMATS, default="text", help="for a person, for GitHub, for a program")
    parser.add_argument("--lang", choices=message_languages(), default=ENGLISH, help="language of the messages (default: en)")
    parser.add_argument("--since", metavar="REV", help="show only what the changes since this git revision touch: the changed files and the pages that rest on them")
    parser.add_argument("--summary", metavar="FILE", help="add a summary of the pull request to this file, in Markdown")
    parser.add_argument("--spelling", action="store_true", help="check the spelling too; fetches the dictionaries the first time")
    parser.add_argument("--fix", action="store_true", help="put headers in order, add new addresses to the list of what was ever published, record facts that were checked, lower the records of pages that are easier to read now")
    parser.add_argument("--list", action="store_true", help="print every rule")


def run(root: Path, arguments: argparse.Namespace) -> int:
    if arguments.list:
        print("\n".join(f"{rule.id:<20} {rule.severity:<8} {rule.summary}" for rule in all_rules()))
        return 0
    if arguments.spelling:
        make_spelling_ready(tuple(DICTIONARIES.values()), lambda line: print(line, file=sys.stderr, flush=True))
    site, problems = loaded_and_checked(root, spelling=arguments.spelling)
    if arguments.fix and site:
        site, problems = fixed(root, site, arguments.spelling)
    changes = _changes(root, arguments.since) if arguments.since else ()
    if arguments.paths:
        wanted = [_relative(path, root) for path in arguments.paths]
        problems = [problem for problem in problems if any(_inside(problem.path, path) for path in wanted)]
    if arguments.since:
        problems = touched(problems, site, changes)
    say = speaker_of(arguments.lang)
    problems = translated(problems, say)
    show(problems, arguments.format, say)
    if arguments.summary:
        _add_to(Path(arguments.summary), pull_request_summary(problems, site, changes, say))
    summary(problems, say(_what_was_checked(site)), say)
    return int(has_errors(problems))


def _what_was_checked(site: Site | None) -> Message:
    pages = Message("check: {count} pages", count=len(site.pages) if site else 0)
    allowed = len(suppressions(site)) if site else 0
    if not allowed:
        return pages
    if allowed == 1:
        return Message("{pages}, 1 place where a rule is allowed to be broken", pages=pages)
    return Message("{pages}, {count} places where a rule is allowed to be broken", pages=pages, count=allowed)


def _add_to(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as opened:
        opened.write(text)


def loaded_and_checked(root: Path, site_url: str | None = None, spelling: bool = False) -> tuple[Site | None, list[Problem]]:
    """The site and every problem of loading and checking it, sorted."""
    site, problems = load_site(root, site_url)
    if site and spelling:
        site, faults = with_spelling(site)
        problems += faults
    if site:
        problems += check_content(site)
    return site, sorted(problems)


def fixed(root: Path, site: Site, spelling: bool = False) -> tuple[Site | None, list[Problem]]:
    """The site and its problems after everything was mended and recorded that a program can see to."""
    _apply(FIXES, root, site)
    again, problems = loaded_and_checked(root, spelling=spelling)
    if again and not has_errors(problems):
        _apply(RECORDS, root, again)
        again, problems = loaded_and_checked(root, spelling=spelling)
    return again, problems


def _apply(fixes: tuple, root: Path, site: Site) -> None:
    for fix, words in fixes:
        for what in fix(root, site):
            print(words.format(what), file=sys.stderr)


def touched(problems: list[Problem], site: Site | None, changes: tuple[Change, ...]) -> list[Problem]:
    """The problems that the changes can have to do with. What stands in no page, such as data and menu, rests on all."""
    if site is None or not changes:
        return problems if changes else []
    pages = touched_pages(site, changes)
    return [problem for problem in problems if problem.path in pages or not is_page(problem.path, site)]


def _changes(root: Path, revision: str) -> tuple[Change, ...]:
    try:
        return changes_since(root, revision)
    except NoHistory as reason:
        hint = "name a branch or commit that exists here; in a shallow copy, fetch it first"
        raise PrerequisiteMissing(f"git cannot compare with '{revision}': {reason}", hint=hint) from reason


def _relative(path: str, root: Path) -> str:
    absolute = Path(path).resolve()
    if not absolute.is_relative_to(root.resolve()):
        raise PrerequisiteMissing(f"'{path}' is not in this project", hint="name a file or folder below the project's folder")
    relative = absolute.relative_to(root.resolve()).as_posix()
    if not absolute.exists():
        raise PrerequisiteMissing(f"there is no file or folder '{path}'", hint="check the spelling")
    return relative


def _inside(path: str, wanted: str) -> bool:
    return wanted in (".", path) or path.startswith(f"{wanted}/")
