"""One file that unpacks to the site on any web host; the same site gives the same bytes."""

from __future__ import annotations

import gzip
import hashlib
import tarfile
from pathlib import Path


def tree_digest(folder: Path) -> str:
    """SHA-256 over the names and contents of all files under a folder, in order of name."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if file.is_file():
            name, content = file.relative_to(folder).as_posix().encode(), file.read_bytes()
            digest.update(b"%d %s %d " % (len(name), name, len(content)) + content)
    return digest.hexdigest()


def write_archive(folder: Path, archive: Path, modified: int) -> None:
    """Pack a folder into `archive` (tar.gz); `modified` (seconds since 1970) dates every entry."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    with archive.open("wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=modified) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for file in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
                if file.is_file():
                    tar.add(file, f"site/{file.relative_to(folder).as_posix()}", recursive=False,
                            filter=lambda entry: _plain(entry, modified))


def _plain(entry: tarfile.TarInfo, modified: int) -> tarfile.TarInfo:
    """Without owner and time of this machine."""
    entry.mtime, entry.mode = modified, 0o644
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
