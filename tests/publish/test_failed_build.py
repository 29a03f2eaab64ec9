"""A build that fails says why and leaves the last good site as it was."""
import pytest

from healthsite.cli.main import main
from healthsite.load.site import load_site
from healthsite.publish.archive import tree_digest
from healthsite.publish.mkdocs_build import finish, start_builds
from healthsite.publish.write_site import write_site


def build(root):
    return write_site(root, load_site(root)[0], root / "site", lambda step, words: None, links=False)


@pytest.fixture
def good_site(sample_project):
    """The sample project's output folder, with a finished site in it."""
    assert build(sample_project).succeeded
    return sample_project / "site"


def add_unseen_link(root):
    """A link that MkDocs warns of; our own check, which is not run here, would stop it before MkDocs starts."""
    with (root / "docs" / "da" / "bread" / "starter.md").open("a", encoding="utf-8") as page:
        page.write("\nSe [ovnen](oven.md).\n")


def test_a_warning_of_mkdocs_is_a_problem_of_the_page(sample_project, tmp_path):
    add_unseen_link(sample_project)
    builds = start_builds(sample_project, load_site(sample_project)[0].settings, tmp_path / "out")
    problems = [problem for started in builds for problem in finish(started)]
    assert {problem.path for problem in problems} == {"docs/da/bread/starter.md"}
    assert "oven.md" in problems[0].message


def test_a_warning_of_mkdocs_stops_the_build(sample_project):
    add_unseen_link(sample_project)
    assert not build(sample_project).succeeded
    assert not (sample_project / "site").exists()


def test_a_crash_of_mkdocs_is_a_problem_and_no_traceback(sample_project):
    template = sample_project / "overrides" / "partials" / "footer.html"
    template.write_text("{% if %}", encoding="utf-8")
    problems = build(sample_project).problems
    assert problems
    assert [problem.message for problem in problems if "\n" in problem.message] == []


def test_an_html_fault_stops_the_build(sample_project):
    template = sample_project / "overrides" / "partials" / "footer.html"
    template.write_text("<footer><h1>Another main heading</h1></footer>", encoding="utf-8")
    result = build(sample_project)
    assert "one-main-heading" in {problem.rule for problem in result.problems}
    assert not (sample_project / "site").exists()


def test_the_last_good_site_stays_when_mkdocs_warns(sample_project, good_site):
    before = tree_digest(good_site)
    add_unseen_link(sample_project)
    assert not build(sample_project).succeeded
    assert tree_digest(good_site) == before


def test_the_last_good_site_stays_when_the_check_fails(sample_project, good_site, capfd):
    before = tree_digest(good_site)
    add_unseen_link(sample_project)
    assert main(["build"], sample_project) == 1
    assert tree_digest(good_site) == before
    assert "is untouched" in capfd.readouterr().err


def test_nothing_is_left_beside_the_site(sample_project, good_site):
    add_unseen_link(sample_project)
    build(sample_project)
    assert [entry.name for entry in sample_project.iterdir() if entry.name.startswith(".site")] == []
