"""Every rule, case by case: a small site about bread, and exactly the problems that the rule must find in it.

A case changes the project in `base/`: `edits` replaces words in a file, `files` writes a whole one (null removes it,
`{repeat: words, times: n}` makes a long one), `built` gives HTML files as MkDocs could have made them, `spelling` holds
the words against the dictionaries. Only problems of the rule that names the file are compared.
"""
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
import yaml

from healthsite.checking.registry import all_rules
from healthsite.checking.report import as_text
from healthsite.checking.run import check_built, check_content
from healthsite.environment.spelling import make_spelling_ready
from healthsite.load.built import load_built
from healthsite.load.site import load_site
from healthsite.load.spelling import DICTIONARIES, with_spelling
from healthsite.model.message import Message

CASES = {file.stem: yaml.safe_load(file.read_text("utf-8")) for file in sorted(Path(__file__).parent.glob("*.yml"))}
BASE = Path(__file__).parent / "base"
TODAY = date(2026, 11, 22)
KEYS = {"name", "edits", "files", "built", "spelling", "problems"}


@pytest.mark.parametrize(
    ("rule", "case"),
    [pytest.param(rule, case, id=f"{rule}: {case['name']}") for rule, cases in CASES.items() for case in cases],
)
def test_case(rule, case, tmp_path):
    site, faults = load_site(changed_base(tmp_path / "project", case), today=TODAY)
    if case.get("spelling"):
        make_spelling_ready(tuple(DICTIONARIES.values()), print)
        site, more = with_spelling(site)
        faults += more
    assert faults == []
    if "built" in case:
        write(tmp_path / "built", case["built"])
        problems = check_built(load_built(tmp_path / "built", site))
    else:
        problems = check_content(site)
    assert [as_text(problem) for problem in problems if problem.rule == rule] == case["problems"]
    assert [words for problem in problems for words in (problem.message, problem.hint) if words and not isinstance(words, Message)] == []


def test_the_base_project_has_no_problem():
    site, faults = load_site(BASE, today=TODAY)
    assert faults + check_content(site) == []


def test_every_rule_has_cases_and_every_case_a_rule():
    assert set(CASES) == {rule.id for rule in all_rules()}


@pytest.mark.parametrize("rule", CASES)
def test_cases_show_both_a_fault_and_a_near_miss(rule):
    assert {bool(case["problems"]) for case in CASES[rule]} == {True, False}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_rule_explains_itself(rule):
    assert re.fullmatch(r"[A-Z].*[.]\n\nWhy:  \S.*\nBad:  \S.*\nGood: \S.*", rule.explanation, re.DOTALL)


def changed_base(root, case):
    """A copy of the base project with the changes of the case."""
    assert set(case) <= KEYS
    shutil.copytree(BASE, root)
    for path, changes in case.get("edits", {}).items():
        text = (root / path).read_text("utf-8")
        for found, replacement in changes.items():
            assert text.count(found) == 1, f"'{found}' must stand once in {path}"
            text = text.replace(found, replacement)
        (root / path).write_text(text, "utf-8")
    write(root, case.get("files", {}))
    return root


def write(root, files):
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            (root / path).unlink()
        elif isinstance(text, dict):
            (root / path).write_text(text["repeat"] * text["times"], "utf-8")
        else:
            (root / path).write_text(text, "utf-8")
