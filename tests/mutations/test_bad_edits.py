"""Each bad edit of the real pages and data is told where it stands: in the right file, on the right line, by the right rule.

What the guard cannot see, and no kind here tries: a statement that is wrong in words only ("some" for "most"), in every
language; a fact that is wrong in the ledger too, with a new date beside it; a paragraph without facts that is gone from every
language; a picture that shows the wrong thing; a page on another site that says something else than the link to it.
"""
import kinds  # noqa: F401  (registers them)
import pytest
from choice import chosen
from material import Material
from outcome import OUTCOME, Outcome
from registry import KINDS
from trial import PROJECT

from healthsite.checking.report import report
from healthsite.load.site import load_site

SITE = load_site(PROJECT)[0]
EDITS = [(kind, on, edit) for kind in KINDS for on, edit in kind.edits(Material(SITE, SITE.texts))]


def pytest_generate_tests(metafunc):
    """A test that asks for an edit runs for as many as there is time for, or for all."""
    if "edit" in metafunc.fixturenames:
        everything = metafunc.config.getoption("all_mutations", False)
        tried = EDITS if everything else chosen(EDITS, len(SITE.pages))
        names = [f"{kind.name} in {on} ({number})" for number, (kind, on, _) in enumerate(tried)]
        metafunc.parametrize(("kind", "on", "edit"), tried, ids=names)


def test_the_site_as_it_is_has_nothing_wrong(trial):
    assert report(trial.before) == ""


def test_a_bad_edit_is_told_where_it_stands(kind, on, edit, trial, record_property):
    problems = trial.told_of(edit)
    outcome = Outcome.of(kind, on, edit, problems)
    record_property(OUTCOME, outcome.as_dict())
    if not outcome.caught:
        pytest.fail(
            f"{edit.what}\n\nexpected one of {', '.join(kind.rules)}\nin {edit.path}:{edit.lines.start}–{edit.lines.stop - 1}, "
            f"found {len(problems)} problems:\n{report(problems[:8])}", pytrace=False,
        )
