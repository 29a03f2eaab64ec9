"""A rule is silenced on one line, by its id, with a reason; a remark that is wrong or not needed is a problem."""
import pytest

from healthsite.checking.report import as_text
from healthsite.checking.run import check_content
from healthsite.checking.suppression import suppressions

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


HEADER = "description: How to keep a starter."
GLOSSARY = "docs/_data/glossary.yml"
UNUSED = 'rye:\n  en: {term: rye, explanation: A dark grain.}\n  da: {term: rug, explanation: En mørk kornsort.}\n'
TOLD = f"{GLOSSARY}:4:1: warning: no page uses the term 'rye' (used-terms)"


def problems_of_data(data_with, text, rules=("used-terms", "suppression")):
    return [as_text(problem).split("\n")[0] for problem in check_content(data_with(GLOSSARY, text)) if problem.rule in rules]


@pytest.mark.parametrize(("text", "expected"), [
    (UNUSED, [TOLD]),
    (UNUSED.replace("rye:\n", "rye:  # allow used-terms: the page is being written\n"), []),
    ("# allow used-terms: the page is being written\n" + UNUSED, []),
    ("# allow used-terms: the page is being written\n\n" + UNUSED,
     [f"{GLOSSARY}:4:1: warning: nothing here breaks the rule 'used-terms' (suppression)", TOLD.replace(":4:", ":6:")]),
    (UNUSED.replace("rye:\n", "rye:  # allow used-terms\n"),
     [f"{GLOSSARY}:4:7: error: the remark that allows 'used-terms' gives no reason (suppression)", TOLD]),
    (UNUSED.replace("rye:\n", "rye:  # allow used-term: soon\n"), [f"{GLOSSARY}:4:7: error: there is no rule 'used-term' (suppression)", TOLD]),
    ("# allow more than one grain\n", []),
], ids=["none", "on the line", "above", "too far above", "no reason", "no rule", "a remark for people"])
def test_a_remark_in_a_data_file(data_with, text, expected):
    assert sorted(problems_of_data(data_with, text)) == sorted(expected)


def test_how_to_give_a_reason_is_said_as_the_file_needs_it(data_with):
    site = data_with(GLOSSARY, "# allow used-terms\n")
    assert [problem.hint for problem in check_content(site) if problem.rule == "suppression"] == ["write # allow used-terms: why"]


def test_a_remark_in_the_header_of_a_page(site_with):
    site = site_with(HEADER, "description: Short.  # allow description-length: there is no more to say")
    assert [problem for problem in check_content(site) if problem.rule in ("description-length", "suppression")] == []


def test_every_remark_is_counted(data_with):
    assert len(suppressions(data_with(GLOSSARY, UNUSED.replace("rye:\n", "rye:  # allow used-terms: soon\n")))) == 1
