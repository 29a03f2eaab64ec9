"""`check`: are the texts right? In seconds, without building."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from healthsite.checking.registry import all_rules
from healthsite.checking.report import FORMATS
from healthsite.checking.run import check_content
from healthsite.cli.progress import has_errors, show, summary
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.site import load_site
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.publish.record_permalinks import record_permalinks
from healthsite.publish.reorder_headers import reorder_headers

NAME = "check"
HELP = "check the texts and data; seconds, no build"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="show only problems in these files or folders")
    parser.add_argument("--format", choices=FORMATS, default="text", help="for a person, for GitHub, for a program")
    parser.add_argument("--since", metavar="REV", help="show only problems in files changed since this git revision")
    parser.add_argument("--fix", action="store_true", help="put headers in order, add new addresses to the list of what was ever published")
    parser.add_argument("--list", action="store_true", help="print every rule")


def run(root: Path, arguments: argparse.Namespace) -> int:
    if arguments.list:
        print("\n".join(f"{rule.id:<20} {rule.severity:<8} {rule.summary}" for rule in all_rules()))
        return 0
    site, problems = loaded_and_checked(root)
    if arguments.fix and site:
        for path in reorder_headers(root, site):
            print(f"put the header of {path} in order", file=sys.stderr)
        site, problems = loaded_and_checked(root)
    if arguments.fix and site and not has_errors(problems):
        for address in record_permalinks(root, site):
            print(f"recorded /{address.lstrip('/')}", file=sys.stderr)
        site, problems = loaded_and_checked(root)
    wanted = [_relative(path, root) for path in arguments.paths]
    if arguments.since:
        wanted += changed_files(root, arguments.since)
    if arguments.paths or arguments.since:
        problems = [problem for problem in problems if any(_inside(problem.path, path) for path in wanted)]
    show(problems, arguments.format)
    pages = len(site.pages) if site else 0
    summary(problems, f"check: {pages} pages")
    return int(has_errors(problems))


def loaded_and_checked(root: Path, site_url: str | None = None) -> tuple[Site | None, list[Problem]]:
    """The site and every problem of loading and checking it, sorted."""
    site, problems = load_site(root, site_url)
    if site:
        problems += check_content(site)
    return site, sorted(problems)


def changed_files(root: Path, revision: str) -> list[str]:
    """Files that differ from a git revision, those not yet added included."""
    paths: list[str] = []
    for command in (["diff", "--name-only", "--relative", revision, "--"], ["ls-files", "--others", "--exclude-standard"]):
        done = subprocess.run(["git", "-C", str(root), *command], capture_output=True, text=True, check=False)
        if done.returncode:
            reason = done.stderr.strip().splitlines()[0] if done.stderr.strip() else "git failed"
            raise PrerequisiteMissing(f"git cannot compare with '{revision}': {reason}", hint="name a branch or commit that exists here")
        paths += done.stdout.splitlines()
    return paths


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
