"""Says which files of data are missing that no reader may do without."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.text_files import read_text
from healthsite.model.data_folder import FOLDER, required_files
from healthsite.model.problem import Problem
from healthsite.model.site import Settings


def missing_files(root: Path, settings: Settings) -> list[Problem]:
    """One problem for each file that should be there."""
    paths = [f"{FOLDER}/{name}" for name in required_files(settings.codes, settings.default.code)]
    return [fault for path in paths if not (root / path).exists() for fault in read_text(root, path)[1]]
