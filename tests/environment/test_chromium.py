"""A Chromium is found or installed; where neither works, the command says so and never goes on without."""
import os
import sys

import pytest

from healthsite.environment import chromium
from healthsite.environment.chromium import chromium_path, found_chromium
from healthsite.environment.prerequisites import PrerequisiteMissing

STARTS = "echo Chromium 1.0"
FAILS = "exit 1"


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A machine with nothing on PATH, whose Playwright has no browser and can fetch none."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM_PATH", raising=False)
    monkeypatch.setattr(chromium, "_usual_places", lambda: ())
    monkeypatch.setattr(sys, "executable", program(tmp_path, "python", FAILS))
    return tmp_path


def program(folder, name, body):
    """Write a program that does `body`. Returns its path."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


def program_that_installs(folder, name, when, installed):
    """A program which, called with the word `when`, puts a working browser at `installed`."""
    make = f"printf '#!/bin/sh\\n{STARTS}\\n' > '{installed}'; PATH=/bin:/usr/bin chmod +x '{installed}'"
    return program(folder, name, f'case "$*" in *{when}*) {make};; esac')


def test_chromium_path_comes_first(machine):
    program(machine, "chromium", STARTS)
    asked = program(machine, "my-browser", STARTS)
    assert found_chromium({**os.environ, "CHROMIUM_PATH": asked}) == asked


def test_a_chromium_path_that_does_not_start_is_said_and_not_replaced(machine):
    program(machine, "chromium", STARTS)
    with pytest.raises(PrerequisiteMissing, match="CHROMIUM_PATH is 'nowhere', which does not start"):
        found_chromium({**os.environ, "CHROMIUM_PATH": "nowhere"})


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_a_browser_on_path_is_found(machine, name):
    browser = program(machine, name, STARTS)
    assert found_chromium() == browser


def test_a_name_on_path_that_does_not_start_is_passed_over(machine):
    program(machine, "chromium-browser", FAILS)
    assert found_chromium() is None


def test_playwrights_own_is_found(machine, monkeypatch):
    own = program(machine, "own", STARTS)
    monkeypatch.setattr(sys, "executable", program(machine, "python", f"echo {own}"))
    assert found_chromium() == own


def test_playwrights_own_is_installed_where_there_is_none(machine, monkeypatch):
    own = machine / "own"
    python = program_that_installs(machine, "python", "install", own)
    with open(python, "a") as script:
        script.write(f"echo {own}\n")
    monkeypatch.setattr(sys, "executable", python)
    said = []
    assert chromium_path(said.append) == str(own)
    assert said == ["chromium: none on this machine, installing Playwright's own …"]


def test_root_gets_debians_package_where_playwrights_cannot_be_fetched(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    program_that_installs(machine, "apt-get", "install", machine / "chromium")
    said = []
    assert chromium_path(said.append) == str(machine / "chromium")
    assert said[1:] == ["chromium: Playwright's own cannot be had here, installing Debian's package …"]


def test_another_user_is_told_what_root_can_do(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    program(machine, "apt-get", FAILS)
    with pytest.raises(PrerequisiteMissing, match="no Chromium here") as missing:
        chromium_path(lambda line: None)
    assert "as root: apt-get install chromium" in missing.value.hint


def test_where_nothing_can_be_installed_the_mend_is_said(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(PrerequisiteMissing, match="Playwright's own could not be installed") as missing:
        chromium_path(lambda line: None)
    assert "set CHROMIUM_PATH" in missing.value.hint


def test_a_package_that_does_not_bring_a_browser_is_not_taken_for_one(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    program(machine, "apt-get", "exit 0")
    with pytest.raises(PrerequisiteMissing, match="neither Playwright's Chromium nor Debian's package"):
        chromium_path(lambda line: None)
