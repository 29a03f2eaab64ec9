"""Problems as a person, GitHub and a program read them."""
import json

import pytest

from healthsite.checking.report import report, tally
from healthsite.model.problem import Position, Problem

WRONG = Problem("docs/da/brød.md", Position(4, 7), "found '5', expected '7'", "figures", "error", "correct it")
OLD = Problem("mkdocs.yml", Position(), "an old name", "names", "warning")


def test_text_is_the_place_the_message_the_rule_and_the_mend():
    assert report([WRONG, OLD]) == (
        "docs/da/brød.md:4:7: error: found '5', expected '7' (figures)\n"
        "  hint: correct it\n"
        "mkdocs.yml:1:1: warning: an old name (names)"
    )


def test_text_has_colour_only_when_asked():
    assert ("\033" in report([WRONG]), "\033[31merror\033[0m" in report([WRONG], colour=True)) == (False, True)


def test_a_warning_has_another_colour_than_an_error():
    assert "\033[33mwarning\033[0m" in report([OLD], colour=True)


def test_a_github_annotation_names_file_line_and_column():
    assert report([WRONG, OLD], "github") == (
        "::error file=docs/da/brød.md,line=4,col=7,title=figures::found '5', expected '7'. correct it\n"
        "::warning file=mkdocs.yml,line=1,col=1,title=names::an old name"
    )


@pytest.mark.parametrize(("written", "escaped"), [
    ("70 %", "70 %25"), ("one\ntwo", "one%0Atwo"), ("one\r\ntwo", "one%0D%0Atwo"), ("%0A", "%250A"), ("a: b, c", "a: b, c"),
])
def test_a_message_cannot_end_its_annotation(written, escaped):
    annotation = report([Problem("a.md", Position(), written, "r")], "github")
    assert annotation == f"::error file=a.md,line=1,col=1,title=r::{escaped}"


def test_a_file_name_cannot_end_its_property():
    annotation = report([Problem("a,line=9:b%.md", Position(), "x", "r,s")], "github")
    assert annotation == "::error file=a%2Cline=9%3Ab%25.md,line=1,col=1,title=r%2Cs::x"


def test_a_message_of_github_cannot_be_forged():
    assert len(report([Problem("a.md", Position(), "x\n::error::forged", "r")], "github").splitlines()) == 1


def test_json_holds_every_field():
    assert json.loads(report([WRONG], "json")) == [{
        "path": "docs/da/brød.md", "line": 4, "column": 7, "severity": "error", "rule": "figures",
        "message": "found '5', expected '7'", "hint": "correct it",
    }]


def test_no_problems_are_an_empty_list_in_json_and_nothing_in_text():
    assert (report([], "json"), report([], "text"), report([], "github")) == ("[]", "", "")


@pytest.mark.parametrize(("problems", "words"), [
    ([], "no problems"), ([WRONG], "1 error"), ([OLD], "1 warning"), ([WRONG, WRONG, OLD], "2 errors, 1 warning"),
])
def test_a_tally_counts_errors_and_warnings(problems, words):
    assert tally(problems) == words
