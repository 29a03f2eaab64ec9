"""Every page is light: readers on slow lines and dear connections are many."""
import re

from weights import BUDGET, page_weight


def test_every_page_keeps_to_the_budget(built_site, pages):
    weights = {address: sum(page_weight(built_site, address).values()) for address in pages}
    assert {address: weight for address, weight in weights.items() if weight > BUDGET} == {}


def test_a_page_is_weighed_with_its_style_script_and_icon(built_site):
    assert list(page_weight(built_site, "")) == ["index.html", "assets/images/mark.svg", "assets/css/site.css", "assets/js/site.js"]


def test_what_is_weighed_asks_for_nothing_more_by_itself(built_site):
    """Scripts and styles that load others at once would weigh more than they seem to."""
    script = (built_site / "assets/js/site.js").read_text("utf-8")
    style = (built_site / "assets/css/site.css").read_text("utf-8")
    assert re.findall(r"^\s*import\s[^(]", script, re.MULTILINE) == []
    assert re.findall(r"@import|url\((?!#|data:)", style) == []
