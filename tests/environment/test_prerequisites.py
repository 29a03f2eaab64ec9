"""What the machine lacks is said in one line, with the mend in a second one, and exit status 2."""
import ast
import errno
import os
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

import healthsite
from healthsite.environment.prerequisites import (PrerequisiteMissing, missing_from_os_error, require_python,
                                                  require_venv_module)
from healthsite.environment.virtualenv import VirtualEnvironment

SCRIPTS = Path(healthsite.__file__).parents[1]
BEFORE_THE_VERSION_IS_CHECKED = ["manage.py", "healthsite/__init__.py", "healthsite/environment/__init__.py",
                                 "healthsite/environment/prerequisites.py"]


def test_python_3_11_is_new_enough():
    require_python((3, 11, 0, "final", 0))


def test_an_older_python_is_refused_with_its_version():
    with pytest.raises(PrerequisiteMissing, match=r"Python 3\.11 or newer is needed, this is 3\.6\.15") as missing:
        require_python((3, 6, 15, "final", 0), find=lambda name: None)
    assert "install a newer Python" in missing.value.hint


def test_a_newer_python_that_is_on_the_machine_is_named():
    with pytest.raises(PrerequisiteMissing) as missing:
        require_python((3, 9, 2, "final", 0), find={"python3.12": "somewhere"}.get)
    assert "'python3.12'" in missing.value.hint


@pytest.mark.parametrize("path", BEFORE_THE_VERSION_IS_CHECKED)
def test_an_old_python_can_read_what_refuses_it(path):
    tree = ast.parse((SCRIPTS / path).read_text(encoding="utf-8"), feature_version=(3, 6))
    future = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    assert not future, "Python 3.6 knows no 'from __future__ import annotations'"


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_a_python_that_cannot_make_environments_is_told_how_to(module):
    with pytest.raises(PrerequisiteMissing, match=f"this Python 3.12.3 has no '{module}' module") as missing:
        require_venv_module((3, 12, 3), find_spec=lambda name: None if name == module else object())
    assert "apt-get install python3.12-venv" in missing.value.hint


def test_manage_py_ends_with_status_2_where_python_lacks_ensurepip(project):
    without = ("import runpy, sys; sys.modules['ensurepip'] = None; sys.argv = sys.argv[1:]; "
               "runpy.run_path(sys.argv[0], run_name='__main__')")
    python, *command = project.command("build")
    done = subprocess.run([python, "-c", without, *command], env=project.environ(), capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.startswith("manage.py: this Python ")
    assert "has no 'ensurepip' module" in done.stderr
    assert done.stderr.count("\n") == 2


def test_a_folder_without_write_permission_is_named():
    # Not tmp_path: pytest keeps that in a folder that only its owner may enter.
    with tempfile.TemporaryDirectory() as folder, without_write_permission(Path(folder)):
        with pytest.raises(PrerequisiteMissing, match=f"no permission to write '{folder}") as missing:
            VirtualEnvironment(folder).make(say=lambda line: None)
    assert "the user who owns the project folder" in missing.value.hint


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_said(number):
    missing = missing_from_os_error(OSError(number, "…", "somewhere"), Path("project"))
    assert str(missing) == "the disk is full: .venv could not be written"
    assert "make room" in missing.hint


def test_any_other_trouble_with_the_disk_is_two_lines_and_no_traceback(project):
    (project.root / ".venv.lock").mkdir()
    run = project.run("build")
    assert run.status == 2
    assert run.messages.startswith("manage.py: cannot make .venv: ")
    assert "Traceback" not in run.messages


@contextmanager
def without_write_permission(folder):
    """Nobody here may write in the folder; root, whom permissions do not bind, is somebody else meanwhile."""
    folder.chmod(0o555)
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
