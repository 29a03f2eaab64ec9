"""linkchecker follows what a reader could follow, anchors included."""
from dataclasses import replace

import pytest

from healthsite.model.settings import Language, Settings
from healthsite.publish.link_check import check_links

SETTINGS = Settings("https://example.org/", (Language("en", "English", "A site", True),))
PAGE = "<!doctype html><html lang='en'><title>A page</title><body>{}</body></html>"


@pytest.fixture
def checked(tmp_path):
    """A function: the report on a site of these pages, given by file name."""
    def report(settings=SETTINGS, external=False, **pages):
        for name, body in {"404": "", **pages}.items():
            (tmp_path / f"{name}.html").write_text(PAGE.format(body), encoding="utf-8")
        return check_links(tmp_path, settings, external)
    return report


def test_sound_links_are_followed_and_give_no_problem(checked):
    report = checked(index="<p id='top'><a href='more.html#end'>more</a>", more="<p id='end'><a href='index.html#top'>back</a>")
    assert report.problems == []
    assert report.checked >= 4


def test_a_link_to_nowhere_is_a_problem_on_its_page(checked):
    problems = checked(index="\n<a href='gone.html'>gone</a>").problems
    assert [(problem.path, problem.position.line) for problem in problems] == [("site/index.html", 2)]
    assert "gone.html" in problems[0].message
    assert "404" in problems[0].message


def test_an_anchor_that_is_not_there_is_a_problem(checked):
    problems = checked(index="<a href='more.html#missing'>more</a>", more="<p id='end'>").problems
    assert [problem.path for problem in problems] == ["site/index.html"]
    assert "missing" in problems[0].message


def test_the_same_broken_anchor_is_named_on_every_page_that_has_it(checked):
    link = "<a href='more.html#missing'>more</a>"
    problems = checked(index=f"{link} <a href='other.html'>other</a>", other=link, more="<p id='end'>").problems
    assert {problem.path for problem in problems} >= {"site/index.html"}


def test_a_picture_that_is_not_there_is_a_problem(checked):
    problems = checked(index="<img src='gone.svg' alt='gone'>").problems
    assert ["gone.svg" in problem.message for problem in problems] == [True]


def test_links_to_other_hosts_are_not_followed(checked):
    assert checked(index="<a href='https://nowhere.invalid/'>elsewhere</a>").problems == []


@pytest.mark.parametrize("address", ["edit/main/docs/en/index.md", "issues/new?template=error-en.yml"])
def test_links_to_edit_a_page_or_report_an_error_are_never_followed(checked, address):
    settings = replace(SETTINGS, repo_url="https://files.invalid/owner/name")
    link = f"<a href='https://files.invalid/owner/name/{address}'>edit</a>"
    assert checked(settings, external=True, index=link).problems == []


def test_other_links_to_the_place_of_the_files_are_followed_on_request(checked):
    settings = replace(SETTINGS, repo_url="https://files.invalid/owner/name")
    problems = checked(settings, external=True, index="<a href='https://files.invalid/owner/name'>files</a>").problems
    assert ["https://files.invalid/owner/name" in problem.message for problem in problems] == [True]
