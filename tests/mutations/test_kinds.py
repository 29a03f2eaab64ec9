"""The kinds are many, of all sorts, in every language, and leave no rule of `check` untried."""
from collections import Counter

import kinds  # noqa: F401  (registers them)
import pytest
from choice import chosen
from registry import KINDS
from test_bad_edits import EDITS

from healthsite.checking.registry import all_rules

LOADING = {"data-file", "front-matter", "readable-file", "settings", "suppression"}
"""What is told while reading, before any rule runs."""
NOT_TRIED = {
    "spelling": "runs only with --spelling",
    "spelling-list": "runs only with --spelling",
}
"""Rules that no edit of the real site can break here, and why. Rules about built pages need a build."""


def test_every_kind_finds_something_to_spoil():
    assert {kind.name for kind in KINDS} - {kind.name for kind, _, _ in EDITS} == set()


def test_no_two_kinds_have_the_same_name():
    assert [name for name, number in Counter(kind.name for kind in KINDS).items() if number > 1] == []


def test_every_kind_expects_rules_that_exist():
    known = {rule.id for rule in all_rules()} | LOADING
    assert {rule for kind in KINDS for rule in kind.rules} - known == set()


@pytest.mark.parametrize("rule", [rule.id for rule in all_rules() if rule.group != "html"])
def test_every_rule_is_tried(rule):
    assert (rule in NOT_TRIED) != any(rule in kind.rules for kind in KINDS)


def test_where_time_is_short_every_rule_is_tried_all_the_same():
    few = chosen(EDITS, pages=171)
    assert len(few) < len(EDITS) / 3
    assert {kind.rules[0] for kind, _, _ in few} == {kind.rules[0] for kind in KINDS}


def test_every_language_is_tried(material):
    tried = Counter(on.split()[0] for _, on, _ in EDITS)
    assert all(tried[code] >= 40 for code in material.site.settings.codes)
