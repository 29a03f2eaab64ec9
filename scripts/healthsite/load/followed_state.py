"""Finds in git's memory the state of an original that a translation follows."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from healthsite.load.front_matter import split_header
from healthsite.load.git import NoHistory, git
from healthsite.text.digests import section_digests
from healthsite.text.structure import parse

FARTHEST = 200
"""Commits of one page that are looked at. A translation that is further behind is read anew, not followed."""


def followed_commit(root: Path, path: str, language: str, section: str, digest: str) -> str:
    """Short name of the newest commit in which a section of a page had this digest; empty if git knows of none."""
    try:
        commits = git(root, "log", f"--max-count={FARTHEST}", "--format=%h", "--", path).split()
        return next((commit for commit in commits if _digests(root, commit, path, language).get(section) == digest), "")
    except NoHistory:
        return ""


@cache
def _digests(root: Path, commit: str, path: str, language: str) -> dict[str, str]:
    """Section -> digest, of a page as it was in a commit; nothing where it was not there or could not be read."""
    try:
        text = git(root, "show", f"{commit}:./{path}")
    except NoHistory:
        return {}
    header, _ = split_header(path, text)
    return section_digests(parse(header.body, language, header.body_line)) if header else {}
