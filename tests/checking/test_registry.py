"""Every file in a folder of rules is a rule, and nothing else has to be told of it."""
import sys
from pathlib import Path

import pytest

from healthsite import rules
from healthsite.checking import registry

FOLDER = Path(rules.__file__).parent
RULE = '"""Bread is brown.\n\nWhy:  it is.\nBad:  white\nGood: brown\n"""\n\nSEVERITY = "warning"\n\n\ndef check(site):\n    yield from ()\n'


@pytest.mark.parametrize("group", registry.GROUPS)
def test_every_file_of_a_group_is_a_rule(group):
    files = {file.stem.replace("_", "-") for file in (FOLDER / group).glob("*.py") if file.stem != "__init__"}
    assert {rule.id for rule in registry.rules_of(group)} == files


def test_every_folder_is_a_group():
    assert {file.name for file in FOLDER.iterdir() if (file / "__init__.py").exists()} == set(registry.GROUPS)


def test_ids_are_never_used_twice():
    ids = [rule.id for rule in registry.all_rules()]
    assert len(ids) == len(set(ids))


def test_rules_stand_by_group_and_then_by_name():
    order = [(registry.GROUPS.index(rule.group), rule.id) for rule in registry.all_rules()]
    assert order == sorted(order)


def test_a_rule_is_an_error_unless_its_file_says_otherwise():
    severities = {rule.id: rule.severity for rule in registry.all_rules()}
    assert (severities["cited-facts"], severities["stale-section"]) == ("error", "warning")


def test_a_new_file_is_a_new_rule(tmp_path, monkeypatch):
    (tmp_path / "brown_bread.py").write_text(RULE)
    package = sys.modules["healthsite.rules.site"]
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    registry.all_rules.cache_clear()
    try:
        rule = next(rule for rule in registry.all_rules() if rule.id == "brown-bread")
        assert (rule.group, rule.severity, rule.summary) == ("site", "warning", "Bread is brown.")
    finally:
        registry.all_rules.cache_clear()
        sys.modules.pop("healthsite.rules.site.brown_bread", None)
