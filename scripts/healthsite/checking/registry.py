"""Finds the rules: every module in the folders of `rules/`."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from healthsite import rules
from healthsite.model.problem import ERROR
from healthsite.model.site import Site

GROUPS = ("page", "translation", "site", "html")
PAGES = "pages"
"""In `RESTS_ON`: every page of the site."""


@dataclass(frozen=True)
class Rule:
    """A rule and what its file says of it."""

    id: str
    """The file's name with hyphens."""
    group: str
    """page | translation | site | html"""
    severity: str
    check: Callable
    explanation: str
    """The module's docstring: a first line, then Why / Bad / Good."""
    gives_way_to: tuple[str, ...] = ()
    """Ids of rules that find the cause of what this one finds: where they have spoken, it is silent."""
    needs: str = ""
    """What of a `Site` it works on, if that is there only when somebody asks for it."""

    rests_on: tuple[str, ...] = ()
    """Files, folders with a slash at the end, or `pages`: while one of them cannot be read, it would find faults that are none."""

    def runs_on(self, site: Site) -> bool:
        if self.rests_on and any(path.startswith(self.rests_on) for path in site.faulty):
            return False
        if PAGES in self.rests_on and site.unread:
            return False
        return not self.needs or getattr(site, self.needs) is not None

    @property
    def summary(self) -> str:
        return self.explanation.splitlines()[0]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by group and id."""
    found = []
    for group in GROUPS:
        package = importlib.import_module(f"{rules.__name__}.{group}")
        for module in pkgutil.iter_modules(package.__path__):
            found.append(_rule(group, importlib.import_module(f"{package.__name__}.{module.name}")))
    return tuple(found)


def rules_of(group: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in all_rules() if rule.group == group)


def _rule(group: str, module) -> Rule:
    return Rule(
        id=module.__name__.rsplit(".", 1)[-1].replace("_", "-"),
        group=group,
        severity=getattr(module, "SEVERITY", ERROR),
        check=module.check,
        explanation=inspect.cleandoc(module.__doc__ or ""),
        gives_way_to=getattr(module, "GIVES_WAY_TO", ()),
        needs=getattr(module, "NEEDS", ""),
        rests_on=getattr(module, "RESTS_ON", ()),
    )
