"""`build`: the whole way from the texts to a checked site."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from healthsite.cli.check import loaded_and_checked
from healthsite.cli.progress import Progress, has_errors, show, summary
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.publish.swap import require_replaceable
from healthsite.publish.write_site import write_site

NAME = "build"
HELP = "check, build and link-check the site; the last good one stays if anything is wrong"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site-url", metavar="URL", help="full address under which the site will be served")
    parser.add_argument("--repo-url", metavar="URL", help="where the project's files can be edited, such as https://github.com/owner/name")
    parser.add_argument("--out", metavar="DIR", default="site", help="folder for the finished site (default: site)")


def run(root: Path, arguments: argparse.Namespace) -> int:
    out = (root / arguments.out).resolve()
    require_replaceable(out)
    if arguments.repo_url and not arguments.repo_url.startswith(("http://", "https://")):
        raise PrerequisiteMissing(f"--repo-url is '{arguments.repo_url}', expected a full address",
                                  hint="such as https://github.com/owner/name")
    progress = Progress()
    site, problems = loaded_and_checked(root, arguments.site_url)
    progress.done("check", f"{len(site.pages) if site else 0} pages, {len(site.facts) if site else 0} facts")
    if site is None or has_errors(problems):
        return _stopped(problems, out)
    if arguments.repo_url:
        site = replace(site, settings=replace(site.settings, repo_url=arguments.repo_url.rstrip("/")))
    result = write_site(root, site, out, progress.done)
    problems = [*problems, *result.problems]
    if not result.succeeded:
        return _stopped(problems, out)
    show(problems)
    words = f"build: {result.pages} pages in {len(site.settings.languages)} languages, {result.links} links, {progress.total:.1f} s"
    summary(problems, words)
    print(f"the site is in {out}", file=sys.stderr)
    return 0


def _stopped(problems, out: Path) -> int:
    show(problems)
    kept = f"; the last good site in {out} is untouched" if out.exists() else ""
    summary(problems, f"build stopped{kept}")
    return 1
