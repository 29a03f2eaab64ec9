"""What a folder says of its files without opening them: links, programs, sizes."""
import os

import pytest

from healthsite.checking.report import as_text
from healthsite.checking.run import check_content

posix = pytest.mark.skipif(os.name != "posix", reason="only POSIX disks know which files are programs")


def told(site):
    return [as_text(problem).split("\n")[0] for problem in check_content(site) if problem.rule == "file-kinds"]


@posix
@pytest.mark.parametrize("target", ["loaf.svg", "gone.svg", ".."], ids=["a file", "nothing", "a folder"])
def test_a_link_is_found_wherever_it_leads(bread, target):
    (bread.root / "docs/assets/rye.svg").symlink_to(target)
    assert told(bread.site()) == ["docs/assets/rye.svg:1:1: error: this is only a link to another file or folder (file-kinds)"]


@posix
@pytest.mark.parametrize("path", ["docs/assets/loaf.svg", "overrides/strings/en.yml"])
def test_a_file_marked_as_a_program_is_found(bread, path):
    (bread.root / path).chmod(0o755)
    assert told(bread.site()) == [f"{path}:1:1: error: the file is marked as a program (file-kinds)"]


@posix
def test_a_disk_that_marks_everything_as_a_program_says_nothing(bread):
    for file in bread.root.rglob("*"):
        file.chmod(0o755)
    assert told(bread.site()) == []
