"""`links`: does every link of the built site lead somewhere?"""

from __future__ import annotations

import argparse
from pathlib import Path

from healthsite.cli.progress import has_errors, show, summary
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.settings import load_settings
from healthsite.publish.link_check import check_links

NAME = "links"
HELP = "follow every link of the built site with linkchecker"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--external", action="store_true", help="follow links to other hosts too")
    parser.add_argument("--site-url", metavar="URL", help="the address the site was built for, if another than in mkdocs.yml")


def run(root: Path, arguments: argparse.Namespace) -> int:
    settings, problems = load_settings(root, arguments.site_url)
    folder = root / "site"
    if not (folder / "index.html").exists():
        raise PrerequisiteMissing("there is no built site", hint="run: python3 scripts/manage.py build")
    if settings:
        report = check_links(folder, settings, arguments.external)
        problems = report.problems
        show(problems)
        summary(problems, f"links: {report.checked} followed")
    else:
        show(problems)
    return int(has_errors(problems))
