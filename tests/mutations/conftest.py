"""Bad edits are tried on a copy that each process makes for itself; at the end a table tells how many were caught, kind by kind."""
from datetime import date

import pytest
from material import Material, day_of_the_check
from outcome import OUTCOME, Outcome
from table import report_of_rules, rules_not_hit, table_of_kinds
from trial import PROJECT, Trial

from healthsite.load.site import load_site


def pytest_addoption(parser):
    parser.addoption("--all-mutations", action="store_true", help="try every bad edit, however long it takes")
    parser.addoption("--mutations-report", metavar="FILE", help="write what each rule says of a bad edit of the real site, as Markdown")


@pytest.fixture(scope="session")
def material() -> Material:
    site, _ = load_site(PROJECT)
    return Material(site, site.texts)


@pytest.fixture(scope="session")
def today(material) -> date:
    return day_of_the_check(material.site)


@pytest.fixture(scope="session")
def trial(tmp_path_factory, today) -> Trial:
    """A copy of the project that this process tries its edits on."""
    return Trial.on_a_copy(tmp_path_factory.mktemp("mutations") / "project", today)


def pytest_terminal_summary(terminalreporter, config):
    outcomes = [
        Outcome(**value)
        for reports in (terminalreporter.stats.get("passed", []), terminalreporter.stats.get("failed", []))
        for report in reports for name, value in getattr(report, "user_properties", []) if name == OUTCOME
    ]
    if outcomes:
        terminalreporter.section("bad edits of the real pages and data")
        terminalreporter.write_line(table_of_kinds(outcomes))
        terminalreporter.write_line(rules_not_hit(outcomes))
    file = config.getoption("mutations_report", None)
    if file and outcomes:
        with open(file, "w", encoding="utf-8") as report:
            report.write(report_of_rules(outcomes))
