"""`manage.py COMMAND`: finds the command's file and calls it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.publish.swap import NotOurs

COMMANDS = ("build", "serve", "check", "test", "new", "translations", "coverage", "sample", "pictures", "generate", "links", "package")
"""Each is a file beside this one with `NAME`, `HELP`, `add_arguments(parser)` and `run(root, arguments) -> int`."""

ROOT = Path(__file__).resolve().parents[3]


def main(argv: Sequence[str], root: Path | None = None) -> int:
    """Run a command line; 0 clean, 1 problems found, 2 wrong usage or a missing prerequisite."""
    parser = argparse.ArgumentParser(prog="manage.py", description="Builds, checks and tests the site.")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in [name for name in COMMANDS if name in argv[:1]] or COMMANDS:  # a quick command does not wait for the slow ones
        command = import_module(f"healthsite.cli.{name}")
        subparser = subparsers.add_parser(command.NAME, help=command.HELP, description=command.HELP)
        command.add_arguments(subparser)
        subparser.set_defaults(run=command.run)
    arguments, rest = parser.parse_known_args(argv)
    if rest and arguments.command != "test":
        parser.error(f"unrecognised arguments: {' '.join(rest)}")
    arguments.rest = rest
    try:
        return arguments.run(root or ROOT, arguments)
    except NotOurs as error:
        raise PrerequisiteMissing(str(error), hint="choose another folder with --out, or move it away") from error
    except PermissionError as error:
        raise PrerequisiteMissing(f"no permission to write '{error.filename}'", hint="make the folder writable for you") from error
