"""A rule waits while something that it rests on cannot be read: what follows from one fault is not told as many."""
import shutil
from pathlib import Path

import pytest

from healthsite.checking.registry import PAGES, all_rules
from healthsite.checking.report import as_text
from healthsite.checking.run import check_content
from healthsite.load.site import load_site
from healthsite.model.data_folder import FOLDER, required_files

BASE = Path(__file__).parents[1] / "rules" / "base"


@pytest.fixture
def bread(tmp_path):
    root = tmp_path / "bread"
    shutil.copytree(BASE, root)
    return root


def told(root):
    site, faults = load_site(root)
    return [as_text(problem).split("\n")[0] for problem in faults + check_content(site)]


def test_a_page_that_cannot_be_read_is_told_alone_and_a_remark_for_a_waiting_rule_is_not_called_useless(bread):
    labels = bread / "docs/_data/labels.yml"
    labels.write_text(labels.read_text("utf-8").replace("place: footer", "place: top").replace("hot:", "hot:  # allow used-labels: soon"), "utf-8")
    assert told(bread) == []
    (bread / "docs/en/bread/starter.md").write_text("Text.\n", "utf-8")
    assert told(bread) == ["docs/en/bread/starter.md:1:1: error: the page has no header (front-matter)"]


def test_one_faulty_fact_does_not_make_the_others_unknown(bread):
    facts = bread / "docs/_data/facts/mill.yml"
    facts.write_text(facts.read_text("utf-8").replace("id: mill-days", "id: mill-days\n  colour: red"), "utf-8")
    assert told(bread) == ["docs/_data/facts/mill.yml:5:3: error: unknown key 'colour' (data-file)"]


def test_what_a_rule_rests_on_is_there():
    files = {f"{FOLDER}/{name}" for name in (*required_files(("en", "da"), "en"), "abbreviations.yml", "literature.yml", "questions.yml", "changes.yml")}
    places = {place for rule in all_rules() for place in rule.rests_on}
    assert {place for place in places if not place.endswith("/")} - files == {PAGES}
