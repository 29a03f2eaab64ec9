"""Runs every rule over a site and gathers the problems, sorted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from healthsite.checking.echoes import without_echoes
from healthsite.checking.registry import Rule, rules_of
from healthsite.checking.suppression import without_suppressed
from healthsite.model.built import BuiltSite
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check_content(site: Site) -> list[Problem]:
    """Problems of pages, translations and data; suppressed ones and mere echoes left out, sorted by place."""
    return sorted(without_echoes(without_suppressed(list(_content_problems(site)), site)))


def check_built(built: BuiltSite) -> list[Problem]:
    """Problems of the built HTML, sorted by place."""
    return sorted(
        problem
        for page in built.pages.values()
        for rule in rules_of("html")
        for problem in _signed(rule, rule.check(page, built))
    )


def _content_problems(site: Site) -> Iterator[Problem]:
    of_page, of_translation, of_site = ([rule for rule in rules_of(group) if rule.runs_on(site)] for group in ("page", "translation", "site"))
    for page in site.pages.values():
        for rule in of_page:
            yield from _signed(rule, rule.check(page, site))
        original = site.original(page)
        if original and original is not page:
            for rule in of_translation:
                yield from _signed(rule, rule.check(page, original, site))
    for rule in of_site:
        yield from _signed(rule, rule.check(site))


def _signed(rule: Rule, problems: Iterable[Problem]) -> Iterator[Problem]:
    for problem in problems:
        yield problem.by_rule(rule.id, rule.severity)
