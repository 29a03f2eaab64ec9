"""Asks git, and says in one sentence why there is no answer."""

from __future__ import annotations

import subprocess
from pathlib import Path


class NoHistory(Exception):
    """Git is missing, or does not know the revision; the text says which."""


def git(root: Path, *arguments: str) -> str:
    """What git prints. Raises NoHistory with git's own first line."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except OSError as error:
        raise NoHistory("git is not on this machine") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise NoHistory(said[0] if said else "there is no such revision")
    return done.stdout.decode("utf-8", "replace")
