"""One fault, one message: a rule is silent on a line on which another one has found the cause."""
import pytest

from healthsite.checking.echoes import without_echoes
from healthsite.checking.registry import all_rules
from healthsite.checking.run import check_content
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem

BEFORE = {rule.id: rule.gives_way_to for rule in all_rules()}
PAGE = "docs/en/bread/starter.md"


def problem(rule, line=1, severity="error", path=PAGE):
    return Problem(path, Position(line), Message("wrong"), rule, severity)


def test_a_rule_gives_way_on_the_same_line():
    cause, echo = problem("link-schemes"), problem("internal-links")
    assert without_echoes([echo, cause]) == [cause]


@pytest.mark.parametrize("other", [
    problem("link-schemes", line=2), problem("link-schemes", path="docs/da/bread/starter.md"),
    problem("link-schemes", severity="warning"), problem("raw-html"),
])
def test_a_problem_elsewhere_or_a_warning_or_another_fault_silences_nothing(other):
    echo = problem("internal-links")
    assert without_echoes([echo, other]) == [echo, other]


def test_a_suppressed_cause_silences_nothing(site_with):
    text = "A starter.[@mill-day] It takes 9 days. <!-- allow cited-facts: it comes later -->"
    rules = [found.rule for found in check_content(site_with("A starter is flour and water.", text))]
    assert "figures-cited" in rules and "cited-facts" not in rules


def test_a_rule_gives_way_only_to_rules_that_exist():
    assert {name for names in BEFORE.values() for name in names} <= set(BEFORE)


def test_no_two_rules_give_way_to_each_other():
    def reached(rule):
        found, waiting = set(), [rule]
        while waiting:
            waiting += (new := set(BEFORE[waiting.pop()]) - found)
            found |= new
        return found

    assert [rule for rule in BEFORE if rule in reached(rule)] == []


@pytest.mark.parametrize(("found", "replacement", "rules"), [
    ("[@mill-days]", "[@mill-day]", ["cited-facts"]),
    ("[@mill-days]", "[@mill-days, mill-warm]", ["citation-marks"]),
    ("[@mill-days]", "[mill-days]", ["citation-marks"]),
    ("[@mill-days]", "[@mill-days", ["citation-marks"]),
    ("Steps {#steps}", "Steps {#steps", ["heading-marks"]),
    ("Steps {#steps}", "Steps", ["heading-anchors"]),
    ("A starter is flour", "[A starter](javascript:x) is flour", ["link-schemes"]),
    ("A starter is flour", "A starter is <script src=x></script> flour", ["raw-html"]),
    ("A starter is flour and water.", "…", ["unwritten-text"]),
])
def test_a_fault_is_told_once_in_its_file(site_with, found, replacement, rules):
    assert [problem.rule for problem in check_content(site_with(found, replacement)) if problem.path == PAGE and problem.is_error] == rules
