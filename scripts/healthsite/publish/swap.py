"""Puts a finished site in the place of the last one, and only a finished one."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

MARK = ".healthsite"
"""File that says that a folder was made here and may be replaced."""


class NotOurs(Exception):
    """The output folder holds something that this program did not make."""


@contextlib.contextmanager
def staging_folder(out: Path) -> Iterator[Path]:
    """An empty folder beside `out` (so that one rename is enough); removed afterwards."""
    out.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def require_replaceable(out: Path) -> None:
    """Raise NotOurs when `out` is a file, or a folder with content that we did not make."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise NotOurs(f"'{out}' is not a folder")
    if out.is_dir() and any(out.iterdir()) and not (out / MARK).exists() and not (out / "sitemap.xml").exists():
        raise NotOurs(f"'{out}' holds files that this command did not make")


def swap(finished: Path, out: Path) -> None:
    """Rename `finished` to `out`; the last site comes back if that fails."""
    require_replaceable(out)
    before = out.with_name(f".{out.name}-before")
    shutil.rmtree(before, ignore_errors=True)
    if out.exists():
        os.rename(out, before)
    try:
        os.rename(finished, out)
    except OSError:
        if before.exists():
            os.rename(before, out)
        raise
    shutil.rmtree(before, ignore_errors=True)
