"""The real commands on a copy of the real project, or of a small one where the texts do not matter."""
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from healthsite.cli.main import main
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.pages import load_pages
from healthsite.load.settings import load_settings
from healthsite.load.site import load_site

PROJECT = Path(__file__).resolve().parents[2]
BREAD = PROJECT / "tests" / "rules" / "base"
COPIED = ("docs", "overrides", "mkdocs.yml")


class Copy:
    """A copy of a project's texts, and the commands as `scripts/manage.py` calls them."""

    def __init__(self, project, root, capture):
        self.root = root
        self.capture = capture
        """pytest's capsys."""
        for name in COPIED:
            source = project / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, root / name)

    def run(self, *argv):
        """Exit status of a command line. What it printed is then in `out` and `err`."""
        self.capture.readouterr()
        try:
            status = main(argv, root=self.root)
        except PrerequisiteMissing as missing:  # manage.py prints it the same way
            self.capture.readouterr()
            self.out, self.err = "", f"{missing}\n  hint: {missing.hint}"
            return 2
        except SystemExit as stopped:
            status = stopped.code
        self.out, self.err = self.capture.readouterr()
        return status

    def site(self):
        return load_site(self.root)[0]

    def page(self, path):
        """The page that a file holds."""
        settings, _ = load_settings(self.root)
        return next(page for page in load_pages(self.root, settings)[0].values() if page.path == path)

    def read(self, path):
        return (self.root / path).read_text("utf-8")

    def write(self, path, content):
        file = self.root / path
        file.write_bytes(content if isinstance(content, bytes) else content.encode())

    def change_at(self, path, position, found, replacement):
        """Replace what stands at a place of a file, which must be `found`."""
        lines = self.read(path).split("\n")
        line, start = lines[position.line - 1], position.column - 1
        assert line[start:].startswith(found)
        lines[position.line - 1] = line[:start] + replacement + line[start + len(found):]
        self.write(path, "\n".join(lines))

    def change(self, path, pattern, replacement):
        """Replace the first match of a pattern."""
        text, count = re.subn(pattern, replacement, self.read(path), count=1, flags=re.MULTILINE)
        assert count == 1
        self.write(path, text)

    def git(self, *arguments):
        """What git prints."""
        own = ["-c", "user.name=Test", "-c", "user.email=test@bread.example", "-c", "commit.gpgsign=false"]
        return subprocess.run(["git", "-C", str(self.root), *own, *arguments], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def copy(tmp_path, capsys):
    """A copy of the real project that a test may spoil."""
    return Copy(PROJECT, tmp_path, capsys)


@pytest.fixture
def bread(tmp_path, capsys):
    """A copy of the small project of the rules' cases."""
    return Copy(BREAD, tmp_path, capsys)
