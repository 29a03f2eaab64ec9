"""Silences a rule on one line: `<!-- allow rule-id: reason -->` on the line or the one above.

A remark without a reason, for a rule that does not exist, or that silences nothing is itself a
problem: a remark that nobody needs any more hides the next mistake.
"""

from __future__ import annotations

from healthsite.checking.registry import all_rules
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.document import Suppression
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RULE = "suppression"


def without_suppressed(problems: list[Problem], site: Site) -> list[Problem]:
    """The problems that stay, and one for each remark that is wrong or unused."""
    remarks = {
        (page.path, remark.position.line + below, remark.rule): (page, remark)
        for page in site.pages.values()
        for remark in page.document.suppressions
        if remark.reason
        for below in (0, 1)
    }
    used: set[int] = set()
    kept = []
    for problem in problems:
        entry = remarks.get((problem.path, problem.position.line, problem.rule))
        if entry:
            used.add(id(entry[1]))
        else:
            kept.append(problem)
    not_asked = {rule.id for rule in all_rules() if not rule.runs_on(site)}
    for page in site.pages.values():
        for remark in page.document.suppressions:
            if id(remark) not in used and not (remark.reason and remark.rule in not_asked):
                kept.append(_useless(page, remark).by_rule(RULE, "error"))
    return kept


def _useless(page: Page, remark: Suppression) -> Problem:
    known = [rule.id for rule in all_rules()]
    if remark.rule not in known:
        hint = did_you_mean(remark.rule, known, Message("see 'manage.py check --list'"))
        return page.problem(remark.position, Message("there is no rule '{rule}'", rule=remark.rule), hint)
    if not remark.reason:
        message = Message("the remark that allows '{rule}' gives no reason", rule=remark.rule)
        return page.problem(remark.position, message, Message("write <!-- allow {rule}: why -->", rule=remark.rule))
    message = Message("nothing here breaks the rule '{rule}'", rule=remark.rule)
    return page.problem(remark.position, message, Message("remove the remark"))
