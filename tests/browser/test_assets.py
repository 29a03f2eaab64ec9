"""Style sheets and scripts are sent small, and say what ours say."""
import re

import pytest

RULES = """text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map(rule => rule.cssText);
}"""
SHEETS = ("site.css", "search.css")


def plain(rule):
    """Values of custom properties are kept as they were written: spaces that mean nothing are taken out."""
    return re.sub(r"(?<=[,:;{(])\s+|\s+(?=[})/])", "", rule)


@pytest.mark.parametrize("name", SHEETS)
def test_a_browser_reads_the_same_rules_from_the_small_style_sheet(shared_page, built_site, project, name):
    shared_page.goto("about:blank")
    ours, sent = ((folder / name).read_text(encoding="utf-8") for folder in (project / "docs/assets/css", built_site / "assets/css"))
    rules = shared_page.evaluate(RULES, ours)
    assert len(rules) > 10
    assert [plain(rule) for rule in shared_page.evaluate(RULES, sent)] == [plain(rule) for rule in rules]


def test_nothing_is_sent_that_only_people_read(built_site):
    files = [file for kind in ("css", "js") for file in (built_site / "assets").rglob(f"*.{kind}")]
    assert len(files) > 5
    assert [file.name for file in files if re.search(r"^\s*(//|/\*)", file.read_text(encoding="utf-8"), re.MULTILINE)] == []
