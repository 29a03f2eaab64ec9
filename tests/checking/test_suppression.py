"""A rule is silenced on one line, by its id, with a reason; a remark that is wrong or not needed is a problem."""
import pytest

from healthsite.checking.report import as_text
from healthsite.checking.run import check_content

PAGE = "docs/en/bread/starter.md"
PLAIN = "A starter is flour and water."
WRONG = "A starter is 500 g of flour."
RULES = ("figures-cited", "cited-facts", "suppression")
FAULT = f"{PAGE}:10:14: error: the figure '500' stands without a citation (figures-cited)"


def problems(site):
    """First lines of the page's problems with these rules."""
    return [as_text(problem).split("\n")[0] for problem in check_content(site) if problem.path == PAGE and problem.rule in RULES]


def test_without_a_remark_the_problem_stands(site_with):
    assert problems(site_with(PLAIN, WRONG)) == [FAULT]


@pytest.mark.parametrize("text", [
    f"{WRONG} <!-- allow figures-cited: our own scales -->",
    f"<!-- allow figures-cited: our own scales -->\n{WRONG}",
], ids=["on the line", "on the line above"])
def test_a_remark_with_a_reason_silences_the_rule(site_with, text):
    assert problems(site_with(PLAIN, text)) == []


def test_a_remark_silences_nothing_two_lines_below(site_with):
    remark = "<!-- allow figures-cited: our own scales -->"
    assert problems(site_with(PLAIN, f"{remark}\n\n{WRONG}")) == [
        f"{PAGE}:10:1: error: nothing here breaks the rule 'figures-cited' (suppression)",
        FAULT.replace(":10:", ":12:"),
    ]


def test_a_remark_silences_no_other_rule(site_with):
    assert problems(site_with(PLAIN, f"{WRONG} <!-- allow cited-facts: our own scales -->")) == [
        FAULT, f"{PAGE}:10:30: error: nothing here breaks the rule 'cited-facts' (suppression)",
    ]


def test_a_remark_without_a_reason_silences_nothing(site_with):
    assert problems(site_with(PLAIN, f"{WRONG} <!-- allow figures-cited -->")) == [
        FAULT, f"{PAGE}:10:30: error: the remark that allows 'figures-cited' gives no reason (suppression)",
    ]


def test_a_remark_may_wait_for_a_rule_that_nobody_asked_for(site_with):
    assert problems(site_with(PLAIN, f"{PLAIN} <!-- allow spelling: the baker spells it so -->")) == []


def test_a_remark_that_is_not_needed_is_a_problem(site_with):
    text = f"{PLAIN} <!-- allow figures-cited: our own scales -->"
    assert problems(site_with(PLAIN, text)) == [f"{PAGE}:10:31: error: nothing here breaks the rule 'figures-cited' (suppression)"]


def test_a_remark_for_a_rule_that_does_not_exist_names_the_nearest(site_with):
    site = site_with(PLAIN, f"{PLAIN} <!-- allow figure-cited: our own scales -->")
    assert [as_text(problem) for problem in check_content(site) if problem.rule in RULES] == [
        f"{PAGE}:10:31: error: there is no rule 'figure-cited' (suppression)\n  hint: did you mean 'figures-cited'?",
    ]


def test_one_remark_silences_every_problem_of_its_rule_on_the_line(site_with):
    text = "Take 500 g and 300 g. <!-- allow figures-cited: our own scales -->"
    assert problems(site_with(PLAIN, text)) == []


def test_two_remarks_on_a_line_silence_two_rules(site_with):
    text = "Take 500 g.[@rye] <!-- allow figures-cited: our scales --> <!-- allow cited-facts: to come -->"
    assert problems(site_with(PLAIN, text)) == []
