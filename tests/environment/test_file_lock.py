"""The lock of the environment goes with the process that holds it."""
import subprocess
import sys
from pathlib import Path

import healthsite
from healthsite.environment.file_lock import inherited, locked

SCRIPTS = Path(healthsite.__file__).parents[1]
HOLD = """
import sys, time
sys.path.insert(0, sys.argv[1])
from healthsite.environment.file_lock import locked
with locked(sys.argv[2], lambda: None):
    print("held", flush=True)
    time.sleep(600)
"""


def test_nobody_waits_for_a_free_lock(tmp_path):
    waits = []
    with locked(tmp_path / "lock", lambda: waits.append("waited")):
        pass
    with locked(tmp_path / "lock", lambda: waits.append("waited")):
        pass
    assert waits == []


def test_a_killed_run_leaves_no_lock_behind(tmp_path):
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(SCRIPTS), str(tmp_path / "lock")],
                              stdout=subprocess.PIPE, text=True)
    assert holder.stdout.readline() == "held\n"
    waits = []

    def kill_the_holder():
        waits.append("waited")
        holder.kill()
        holder.wait()

    with locked(tmp_path / "lock", kill_the_holder):
        assert waits == ["waited"]


def test_a_child_left_behind_keeps_the_lock_until_it_ends(tmp_path):
    with locked(tmp_path / "lock", lambda: None) as descriptor:
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, **inherited(descriptor))
    waits = []

    def end_the_child():
        waits.append("waited")
        child.communicate(b"\n")

    with locked(tmp_path / "lock", end_the_child):
        assert waits == ["waited"]
