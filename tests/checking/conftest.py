"""A small site about bread with remarks in its text."""
import shutil
from pathlib import Path

import pytest

from healthsite.load.site import load_site

BASE = Path(__file__).parents[1] / "rules" / "base"
PAGE = "docs/en/bread/starter.md"


@pytest.fixture
def site_with(tmp_path):
    """A function: the site whose page on the starter has `found` replaced."""

    def site(found, replacement):
        root = tmp_path / "bread"
        shutil.copytree(BASE, root)
        text = (root / PAGE).read_text("utf-8")
        assert text.count(found) == 1
        (root / PAGE).write_text(text.replace(found, replacement), "utf-8")
        return load_site(root)[0]

    return site


@pytest.fixture
def data_with(tmp_path):
    """A function: the site with text written below the rest of a data file."""

    def site(path, text):
        root = tmp_path / "bread"
        shutil.copytree(BASE, root)
        with (root / path).open("a", encoding="utf-8") as file:
            file.write(text)
        return load_site(root)[0]

    return site
