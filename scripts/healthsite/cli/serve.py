"""`serve`: live preview while writing; problems are shown in the terminal and on the page.

Every language takes some seconds after each save; one alone (`--language da`) a second or two.
"""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
from pathlib import Path

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.publish.preview_server import LOOPBACK

NAME = "serve"
HELP = "live preview on this machine, with the problems of each page on the page"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--language", metavar="CODE", help="preview this language only: quicker")


def run(root: Path, arguments: argparse.Namespace) -> int:
    with socket.socket() as probe:
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, arguments.port))
        except OSError as error:
            hint = "choose another with --port, or stop the other program"
            raise PrerequisiteMissing(f"port {arguments.port} on {LOOPBACK} is taken", hint=hint) from error
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "HEALTHSITE_PREVIEW": "1"}
    if arguments.language:
        environment["HEALTHSITE_LANGUAGE"] = arguments.language
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"{LOOPBACK}:{arguments.port}",
               "--config-file", str(root / "mkdocs.yml"), "--watch", str(root / "overrides")]
    return subprocess.call(command, cwd=root, env=environment)
