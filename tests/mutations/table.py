"""The two tables: how many edits of each kind were caught; what each rule says of a bad edit of the real site."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import yaml

from healthsite.checking.registry import all_rules
from outcome import Outcome

CASES = Path(__file__).resolve().parents[1] / "rules"


def table_of_kinds(outcomes: Iterable[Outcome]) -> str:
    """Group by group: kind, edits, caught, share; then each group and all together."""
    groups: dict[str, dict[str, list[Outcome]]] = defaultdict(lambda: defaultdict(list))
    for outcome in outcomes:
        groups[outcome.group][outcome.kind].append(outcome)
    lines = [_line("kind of bad edit", "edits", "caught", "share")]
    for group, kinds in sorted(groups.items()):
        lines += ["", group.replace("_", " ")]
        lines += [_count(f"  {kind.replace('-', ' ')}", those) for kind, those in sorted(kinds.items())]
    lines += ["", *(_count(f"all of {group.replace('_', ' ')}", [one for those in kinds.values() for one in those])
                    for group, kinds in sorted(groups.items()))]
    everything = [one for kinds in groups.values() for those in kinds.values() for one in those]
    kinds = sum(len(kinds) for kinds in groups.values())
    return "\n".join([*lines, "", _count(f"all {kinds} kinds", everything)])


def _count(name: str, outcomes: list[Outcome]) -> str:
    caught = sum(outcome.caught for outcome in outcomes)
    return _line(name, len(outcomes), caught, f"{caught / len(outcomes):.0%}")


def _line(name: str, *cells: object) -> str:
    return f"{name:<64}" + "".join(f"{cell:>8}" for cell in cells)


def rules_not_hit(outcomes: Iterable[Outcome]) -> str:
    """Which rules none of the edits made speak; those about built pages are not asked."""
    hit = {rule for outcome in outcomes for rule in outcome.said or {}}
    silent = [rule.id for rule in all_rules() if rule.group != "html" and rule.id not in hit]
    return f"rules that said nothing of any of them: {', '.join(silent) or 'none'}"


def report_of_rules(outcomes: Iterable[Outcome]) -> str:
    """A Markdown table: rule, number of cases, a bad edit of the real site, what `check` prints of it."""
    example: dict[str, Outcome] = {}
    for outcome in sorted(outcomes, key=lambda outcome: (len(outcome.said or {}), outcome.kind, outcome.on)):
        for rule in outcome.said or {}:
            example.setdefault(rule, outcome)
    lines = ["| rule | cases | a bad edit of the real site | what `check` prints |", "| --- | --- | --- | --- |"]
    own = sorted(set(example) - {rule.id for rule in all_rules()})
    for name, group in [*((rule.id, rule.group) for rule in all_rules()), *((name, "loading") for name in own)]:
        outcome = example.get(name)
        tried = f"{outcome.kind.replace('-', ' ')} ({outcome.on}): {outcome.edit}" if outcome else ""
        if not outcome:
            tried = "looks at built pages" if group == "html" else "not hit by a bad edit"
        lines.append(f"| {name} | {_cases(name)} | {_cell(tried)} | {_cell(outcome.said[name]) if outcome else ''} |")
    return "\n".join(lines) + "\n"


def _cases(rule: str) -> str:
    file = CASES / f"{rule}.yml"
    return str(len(yaml.safe_load(file.read_text("utf-8")))) if file.exists() else ""


def _cell(text: str) -> str:
    shown = " ".join(text.split())
    return (shown if len(shown) <= 300 else f"{shown[:299]}…").replace("|", "\\|").replace("<", "&lt;")
