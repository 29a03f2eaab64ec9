"""Only what was made here is replaced, and only by something finished."""
import pytest

from healthsite.cli.main import main
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.publish.swap import MARK, NotOurs, staging_folder, swap


@pytest.fixture
def finished(tmp_path):
    """A folder with a new site."""
    folder = tmp_path / "finished"
    folder.mkdir()
    (folder / "index.html").write_text("new", encoding="utf-8")
    (folder / MARK).touch()
    return folder


def test_a_site_made_here_is_replaced_as_a_whole(finished, tmp_path):
    out = tmp_path / "site"
    out.mkdir()
    (out / MARK).touch()
    (out / "old.html").write_text("old", encoding="utf-8")
    swap(finished, out)
    assert sorted(file.name for file in out.iterdir()) == [MARK, "index.html"]


def test_an_empty_folder_is_taken(finished, tmp_path):
    out = tmp_path / "site"
    out.mkdir()
    swap(finished, out)
    assert (out / "index.html").read_text(encoding="utf-8") == "new"


def test_a_folder_with_something_else_is_refused_and_kept(finished, tmp_path):
    out = tmp_path / "pictures"
    out.mkdir()
    (out / "cat.jpg").write_text("cat", encoding="utf-8")
    with pytest.raises(NotOurs):
        swap(finished, out)
    assert [file.name for file in out.iterdir()] == ["cat.jpg"]


def test_a_file_is_refused_and_kept(finished, tmp_path):
    out = tmp_path / "notes"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(NotOurs):
        swap(finished, out)
    assert out.read_text(encoding="utf-8") == "mine"


def test_the_build_refuses_such_a_folder_before_it_starts(sample_project):
    with pytest.raises(PrerequisiteMissing) as refused:
        main(["build", "--out", "docs"], sample_project)
    assert "--out" in refused.value.hint
    assert (sample_project / "docs" / "en" / "index.md").exists()


def test_the_last_site_comes_back_when_the_rename_fails(tmp_path):
    out = tmp_path / "site"
    out.mkdir()
    (out / MARK).touch()
    with pytest.raises(OSError):
        swap(tmp_path / "never made", out)
    assert (out / MARK).exists()


def test_the_staging_folder_goes_away_with_what_is_in_it(tmp_path):
    with staging_folder(tmp_path / "site") as staging:
        (staging / "half").write_text("done", encoding="utf-8")
    assert list(tmp_path.iterdir()) == []
