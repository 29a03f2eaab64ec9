"""The page about the rules says of each what its file says, as Markdown that shows it as it is meant."""
import re
from pathlib import Path

import markdown
from lxml import html

import healthsite
from healthsite.checking.registry import Rule, all_rules
from healthsite.checking.rules_page import AFTER_THE_RULES, BEFORE_THE_RULES, rules_page

PACKAGE = Path(healthsite.__file__).parent
NAME = re.compile(r"""(?:^RULE = |rule=)"([a-z-]+)\"""", re.MULTILINE)


def page(explanation, severity="error"):
    return rules_page([Rule("brown-bread", "page", severity, lambda page, site: (), explanation)])


def section(text):
    return text.split("### brown-bread\n\n")[1].split("\n\n## ")[0].split("\n\n")


def test_a_rule_has_its_name_for_a_heading_then_how_strict_it_is_and_what_it_says():
    text = page("Bread is brown.\n\nWhy:  it is.\nBad:  white\nGood: brown")
    assert section(text) == ["**Error.** Bread is brown.", "- Why: it is.\n- Bad: white\n- Good: brown"]


def test_advice_is_called_a_warning():
    assert section(page("Bread is brown.\n\nWhy:  it is.", "warning"))[0] == "**Warning.** Bread is brown."


def test_lines_that_go_on_are_joined_and_what_stands_below_follows():
    text = page("Bread is brown.\n\nWhy:  it is,\n      it is.\nBad:  white\nGood: brown\n\nNot all\nbread.\n\nAsk.")
    assert section(text)[1:] == ["- Why: it is, it is.\n- Bad: white\n- Good: brown", "Not all bread.", "Ask."]


def test_marks_are_shown_and_code_stays_code():
    text = page("Bread is `[brown]`, not <b>white</b> or *grey*.\n\nWhy:  it is.\nBad:  ![](bread.svg)\nGood: `![Bread](bread.svg)`")
    shown = html.fromstring(markdown.markdown("\n\n".join(section(text))))
    assert shown.xpath("string(//p)") == "Error. Bread is [brown], not <b>white</b> or *grey*."
    assert [item.text_content().strip() for item in shown.xpath("//li")] == ["Why: it is.", "Bad: ![](bread.svg)", "Good: ![Bread](bread.svg)"]
    assert shown.xpath("//img") == []


def test_no_rule_leaves_a_part_out():
    text = rules_page(all_rules())
    for rule in all_rules():
        parts = re.findall(r"^- (Why|Bad|Good): \S", text.split(f"### {rule.id}\n")[1].split("\n#")[0], re.MULTILINE)
        assert parts == ["Why", "Bad", "Good"], rule.id


def test_every_name_that_a_message_may_bear_is_explained():
    files = (file for file in PACKAGE.rglob("*.py") if file.parent.parent.name != "rules")
    names = {name for file in files for name in NAME.findall(file.read_text("utf-8"))}
    assert names - {rule.id for rule in all_rules()} == BEFORE_THE_RULES.keys() | AFTER_THE_RULES.keys()


def test_no_heading_stands_twice():
    headings = re.findall(r"^#+ (.*)$", rules_page(all_rules()), re.MULTILINE)
    assert len(headings) == len({heading.lower().replace(" ", "-") for heading in headings})
