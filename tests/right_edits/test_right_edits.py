"""Nothing right is stopped: honest edits of the real pages and data, each tried alone on a copy of the project."""
from importlib import import_module
from pathlib import Path

import pytest
from project_copy import ProjectCopy
from right_edit import KINDS
from written_kinds import written_kinds

from healthsite.checking.report import as_text

for module in sorted((Path(__file__).parent / "right_kinds").glob("[a-z]*.py")):
    import_module(f"right_kinds.{module.stem}")

ALL_KINDS = [*KINDS, *written_kinds()]


@pytest.fixture(scope="session")
def project_copy(tmp_path_factory):
    return ProjectCopy.made_in(tmp_path_factory.mktemp("right-edits"))


def test_the_project_as_it_is_has_nothing_wrong(project_copy):
    assert [as_text(problem) for problem in project_copy.before] == []


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.name)
def test_a_right_edit_is_not_stopped(kind, project_copy):
    for edit in kind.edits(project_copy.project):
        problems = project_copy.told_of(edit)
        unexpected = [problem for problem in problems if problem.is_error or problem.rule not in edit.told]
        assert [as_text(problem) for problem in unexpected] == []
        assert {problem.rule for problem in problems} == set(edit.told)


def test_every_kind_has_a_name_of_its_own():
    names = [kind.name for kind in ALL_KINDS]
    assert len(set(names)) == len(names) >= 60
