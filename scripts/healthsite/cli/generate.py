"""`generate`: the files that are made from the code and the data, brought up to date."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from healthsite.cli.progress import show
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.site import load_site
from healthsite.publish.generated import generated_files, lines_without_translation, out_of_date, write_generated

NAME = "generate"
HELP = "write what is made from code and data: page about the rules, schemas, settings for editor programs, list of messages"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="write nothing; say what is out of date")


def run(root: Path, arguments: argparse.Namespace) -> int:
    site, problems = load_site(root)
    if site is None:
        raise PrerequisiteMissing("mkdocs.yml cannot be read", hint="run: python3 scripts/manage.py check")
    broken = [problem for problem in problems if problem.path.startswith("docs/_data/")]
    if broken:
        show(broken)
        print("generate: nothing was written, for the files above cannot be read; mend them first", file=sys.stderr)
        return 1
    files = generated_files(root, site)
    changed = (out_of_date if arguments.check else write_generated)(root, files)
    for path in changed:
        print(f"{path}: out of date" if arguments.check else f"wrote {path}", file=sys.stderr)
    for path, text in files.items():
        if path.endswith(".po") and (lines := lines_without_translation(text)):
            print(f"{path}:{lines[0]}: {len(lines)} messages wait for a translation, this one first", file=sys.stderr)
    if arguments.check and changed:
        print("  hint: run: python3 scripts/manage.py generate", file=sys.stderr)
    print(f"generate: {len(files)} files, {len(changed)} {'out of date' if arguments.check else 'changed'}", file=sys.stderr)
    return int(arguments.check and bool(changed))
