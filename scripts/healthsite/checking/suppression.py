"""Silences a rule on one line: by a remark with a reason on that line or on the one above.

In the text of a page it is `<!-- allow rule-id: reason -->`, in its header, in data files and in workflows `# allow rule-id: reason`.
A remark without a reason, for a rule that does not exist, or that silences nothing is itself a problem: a remark that
nobody needs any more hides the next mistake. One that silenced advice becomes needless by an edit elsewhere, such as the
first page that shows a notice; that is advice as well.
"""

from __future__ import annotations

from healthsite.checking.registry import all_rules
from healthsite.model.document import Suppression
from healthsite.model.message import Message
from healthsite.model.problem import ERROR, Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean
from healthsite.text.remarks import remarks_in, remarks_in_header

RULE = "suppression"
DATA = (".yml", ".txt")

Remarks = list[tuple[str, Suppression, bool]]
"""Path, remark, and whether it stands in the text of a page."""


def suppressions(site: Site) -> Remarks:
    """Every remark that silences a rule, or means to."""
    found: Remarks = []
    for page in site.pages.values():
        found += [(page.path, remark, False) for remark in remarks_in_header(site.texts.get(page.path, ""))]
        found += [(page.path, remark, True) for remark in page.document.suppressions]
    for path, text in (*site.texts.items(), *site.other_texts.items()):
        found += [(path, remark, False) for remark in remarks_in(text)] if path.endswith(DATA) else []
    return found


def without_suppressed(problems: list[Problem], site: Site) -> list[Problem]:
    """The problems that stay, and one for each remark that is wrong or unused."""
    remarks = suppressions(site)
    places = {
        (path, remark.position.line + below, remark.rule): remark
        for path, remark, _ in remarks if remark.reason
        for below in (0, 1)
    }
    used: set[int] = set()
    kept = []
    for problem in problems:
        remark = places.get((problem.path, problem.position.line, problem.rule))
        if remark:
            used.add(id(remark))
        else:
            kept.append(problem)
    not_asked = {rule.id for rule in all_rules() if not rule.runs_on(site)}
    for path, remark, in_text in remarks:
        if id(remark) not in used and not (remark.reason and remark.rule in not_asked):
            kept.append(_useless(path, remark, in_text).by_rule(RULE, _severity(remark)))
    return kept


def _severity(remark: Suppression) -> str:
    silenced = next((rule.severity for rule in all_rules() if rule.id == remark.rule), ERROR)
    return silenced if remark.reason else ERROR


def _useless(path: str, remark: Suppression, in_text: bool) -> Problem:
    known = [rule.id for rule in all_rules()]
    message, hint = Message("nothing here breaks the rule '{rule}'", rule=remark.rule), Message("remove the remark")
    if remark.rule not in known:
        message = Message("there is no rule '{rule}'", rule=remark.rule)
        hint = did_you_mean(remark.rule, known, Message("see 'manage.py check --list'"))
    elif not remark.reason:
        message = Message("the remark that allows '{rule}' gives no reason", rule=remark.rule)
        hint = Message("write <!-- allow {rule}: why -->", rule=remark.rule) if in_text else Message("write # allow {rule}: why", rule=remark.rule)
    return Problem(path, remark.position, message, hint=hint)
