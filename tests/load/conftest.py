"""A project about bread that a test may spoil."""
import shutil
from pathlib import Path

import pytest

from healthsite.checking.report import as_text
from healthsite.load.site import load_site
from healthsite.model.message import Message

BASE = Path(__file__).parents[1] / "rules" / "base"


class Project:
    """A copy of the small project that the cases of the rules start from."""

    def __init__(self, root):
        self.root = root
        shutil.copytree(BASE, root)

    def write(self, path, content):
        """Put text or bytes into a file."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())

    def edit(self, path, found, replacement):
        """Replace words that stand in a file once."""
        text = (self.root / path).read_text("utf-8")
        assert text.count(found) == 1
        self.write(path, text.replace(found, replacement))

    def site(self):
        """The site as far as it can be read."""
        return load_site(self.root)[0]

    def problems(self):
        """What reading it finds, as printed, in order."""
        problems = sorted(load_site(self.root)[1])
        assert [words for problem in problems for words in (problem.message, problem.hint) if words and not isinstance(words, Message)] == []
        return [as_text(problem) for problem in problems]


@pytest.fixture
def bread(tmp_path):
    """A project without problems."""
    return Project(tmp_path / "bread")
