"""What goes wrong inside pip reaches the user as one sentence and its mend."""
import os

import pytest

from healthsite.environment.installation import Installation, Progress, pip_environment
from healthsite.environment.pip_faults import fault_in
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.environment.virtualenv import VirtualEnvironment

# A port of this machine on which nothing listens: refused at once, as good as no network.
NO_INDEX_THERE = {"PIP_NO_INDEX": "0", "PIP_FIND_LINKS": "", "PIP_RETRIES": "1",
                  "PIP_INDEX_URL": "http://127.0.0.1:9/simple"}


def test_an_index_out_of_reach_is_said_with_the_way_to_do_without(project):
    run = project.run("build", **NO_INDEX_THERE)
    assert run.status == 2
    assert "environment: the package index does not answer, pip tries again …" in run.messages
    assert "manage.py: the package index cannot be reached" in run.messages
    assert "PIP_NO_INDEX=1 PIP_FIND_LINKS=FOLDER" in run.messages
    assert "(see .venv/install.log)" in run.messages
    assert (project.venv / "install.log").stat().st_size > 0


def test_a_package_with_another_hash_is_named_and_not_installed(made_project, monkeypatch):
    made_project.require("7.0", digest="0" * 64)
    message = message_of_failing_pip(made_project, monkeypatch)
    assert message.startswith("the package tiny==7.0 is not the one that requirements.txt names")
    assert not list(made_project.venv.rglob("tiny-7.0.dist-info"))


def test_a_wheel_missing_from_the_local_folder_is_named(made_project, monkeypatch):
    made_project.require("8.0").unlink()
    message = message_of_failing_pip(made_project, monkeypatch)
    assert message.startswith("PIP_NO_INDEX is set, and tiny==8.0 is not among the local files")


@pytest.mark.parametrize("output, said", [
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "the disk is full"),
    ("ERROR: Could not install packages due to an OSError: [WinError 112] ...", "the disk is full"),
    ("ERROR: Could not install packages due to an OSError: [Errno 13] ...: 'x'", "no permission"),
    ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate is not trusted"),
    ("WARNING: Retrying (Retry(total=4, ...)) after 'NewConnectionError(...)'", "cannot be reached"),
    ("ERROR: No matching distribution found for lxml==6.1.3", "no ready-made lxml==6.1.3 for this Python"),
    ("Error: Command '[... 'ensurepip', ...]' returned non-zero exit status 1.", "'ensurepip' module does not work"),
    ("ERROR: something new", "the environment could not be made: something new"),
    ("", "the environment could not be made: no output"),
])
def test_each_kind_of_failure_has_its_sentence(output, said):
    fault = fault_in(output, "the log", without_index=False)
    assert said in str(fault)
    assert str(fault).endswith("(see the log)")
    assert fault.hint


def test_the_mend_names_the_list_of_packages_that_was_wanted():
    fault = fault_in("Retrying (", "the log", without_index=False, requirements="requirements-spelling.txt")
    assert "'pip download -r requirements-spelling.txt -d FOLDER'" in fault.hint


def test_only_ready_made_packages_are_taken_unless_the_user_says_otherwise():
    assert pip_environment({})["PIP_ONLY_BINARY"] == ":all:"
    assert pip_environment({"PIP_ONLY_BINARY": ":none:"})["PIP_ONLY_BINARY"] == ":none:"
    assert "PIP_ONLY_BINARY" not in pip_environment({"PIP_NO_BINARY": "lxml"})


def test_the_users_index_stays_and_what_installs_elsewhere_goes():
    environ = pip_environment({"PIP_INDEX_URL": "theirs", "PIP_TARGET": "elsewhere", "PIP_USER": "1"})
    assert (environ["PIP_INDEX_URL"], environ["PIP_USER"]) == ("theirs", "0")
    assert "PIP_TARGET" not in environ


def test_progress_is_a_line_for_every_ten_packages():
    said = []
    progress = Progress(25, said.append)
    for number in range(25):
        progress(f"Collecting package-{number}==1.0\n")
        progress("  Downloading ...\n")
    assert said == ["environment: 10 of 25 packages fetched", "environment: 20 of 25 packages fetched"]


def message_of_failing_pip(project, monkeypatch):
    """Have the project's pip install what the project asks for now. Returns the sentence it failed with."""
    for name in os.environ:
        if name.startswith("PIP_"):
            monkeypatch.delenv(name)
    for name, value in project.environ().items():
        monkeypatch.setenv(name, value)
    environment = VirtualEnvironment(project.root)
    with (open(project.root / "log", "w") as log, open(project.root / "lock", "w") as lock,
          pytest.raises(PrerequisiteMissing) as missing):
        installation = Installation(project.root, log, lambda line: None, lock.fileno())
        installation.install(environment.python, environment.requirements)
    return str(missing.value)
