"""The first run makes .venv; later runs see that nothing changed; whatever is not whole is made anew."""
import os
import signal
import sys
import time

import pytest

from healthsite.environment.virtualenv import VirtualEnvironment


def test_the_first_run_makes_the_environment_and_goes_on_in_it(made_project):
    assert made_project.first_run.status == 0
    assert made_project.first_run.call == {"argv": ["build", "--out", "a b"], "prefix": str(made_project.venv)}


def test_the_first_run_shows_what_it_does(made_project):
    assert "environment: making .venv with Python" in made_project.first_run.messages
    assert "environment: installing 1 packages …" in made_project.first_run.messages


def test_the_second_run_makes_nothing_and_says_nothing(made_project):
    run = made_project.run("check")
    assert (run.status, run.messages, run.call["argv"]) == (0, "", ["check"])


def test_the_exit_status_of_the_command_is_handed_on(made_project):
    assert made_project.run("faulty").status == 1


def test_pythonhome_does_not_lead_the_run_astray(made_project):
    assert made_project.run("check", PYTHONHOME=sys.base_prefix).call["prefix"] == str(made_project.venv)


def test_a_package_missing_from_the_environment_is_said_and_mended_by_the_next_run(made_project):
    next(made_project.venv.rglob("tiny.py")).unlink()
    missing = made_project.run("use")
    assert missing.status == 2
    assert "manage.py: the package 'tiny' is missing from .venv\n  hint: run the command again" in missing.messages
    assert made_project.run("use").status == 0


def test_a_changed_lock_makes_the_environment_anew(made_project):
    made_project.require("2.0")
    run = made_project.run("check")
    assert run.status == 0
    assert "out of date, making it anew" in run.messages
    assert [path.name for path in made_project.venv.rglob("tiny-*.dist-info")] == ["tiny-2.0.dist-info"]


def test_an_interrupted_run_says_so_and_the_next_one_starts_afresh(project):
    process = project.start("build")
    until((project.venv / "pyvenv.cfg").exists)
    os.killpg(process.pid, signal.SIGINT)
    _, messages = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "manage.py: stopped before it was done\n  hint: run the command again" in messages
    assert project.run("build").status == 0


def test_two_runs_at_once_make_one_environment(project):
    first, second = project.start("a"), project.start("b")
    messages = first.communicate(timeout=300)[1] + second.communicate(timeout=300)[1]
    assert (first.returncode, second.returncode) == (0, 0)
    assert messages.count("environment: ready") == 1
    assert "environment: another run is making .venv, waiting …" in messages


@pytest.mark.parametrize("part", ["complete", "pyvenv.cfg", "bin/python"])
def test_without_one_of_its_parts_the_environment_is_not_current(made_project, part):
    environment = VirtualEnvironment(made_project.root)
    assert environment.is_current()
    path, aside = made_project.venv / part, made_project.root / "aside"
    path.rename(aside)
    try:
        assert not environment.is_current()
    finally:
        aside.rename(path)


@pytest.mark.parametrize("state", ["empty folder", "half a stamp", "stamp that is not text"])
def test_a_half_made_environment_is_not_current(project, state):
    project.venv.mkdir()
    if state != "empty folder":
        (project.venv / "complete").write_bytes(b"requirements 12" if state == "half a stamp" else b"\xff\xfe\x00")
    assert not VirtualEnvironment(project.root).is_current()


def test_a_moved_project_folder_makes_its_environment_anew(made_project):
    moved = made_project.root.with_name("moved")
    made_project.root.rename(moved)
    try:
        assert not VirtualEnvironment(moved).is_current()
    finally:
        moved.rename(made_project.root)


def test_a_file_in_the_way_is_named_and_left_alone(project):
    project.venv.write_text("mine")
    run = project.run("build")
    assert run.status == 2
    assert f"manage.py: '{project.venv}' is in the way: it is not a folder\n  hint: move it away" in run.messages
    assert project.venv.read_text() == "mine"


def until(condition, seconds=60):
    """Wait for a condition, and fail rather than wait for ever."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)
