"""`test`: every test, those in a real browser included."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from healthsite.environment.chromium import chromium_path
from healthsite.environment.spelling import make_spelling_ready
from healthsite.load.spelling import DICTIONARIES

NAME = "test"
HELP = "run every test; further arguments go to pytest"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "Chromium is looked for on the machine and installed if there is none; the dictionaries are fetched."


def run(root: Path, arguments: argparse.Namespace) -> int:
    def say(line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    browser = chromium_path(say)
    say(f"chromium: {browser}")
    make_spelling_ready(tuple(DICTIONARIES.values()), say)
    # the whole suite uses every core; with arguments of their own, people decide themselves
    every_core = [] if arguments.rest else ["-n", "auto", "--dist", "worksteal"]
    command = [sys.executable, "-m", "pytest", "--rootdir", str(root), *every_core, *arguments.rest]
    status = subprocess.call(command, cwd=root, env={**os.environ, "CHROMIUM_PATH": str(browser)})
    # pytest: 0 passed, 1 some failed; anything else (no tests, wrong usage, interrupted) is usage
    return status if status in (0, 1) else 2
