"""axe finds nothing to object to: WCAG 2.2 AA and good practice, wide and narrow, light and dark."""
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import expect

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that see a difference between light and dark; the others need not run twice."""

RUN = """rules => axe.run(document, {runOnly: rules, resultTypes: ["violations"]}).then(result => result.violations.map(
    found => `${found.impact} ${found.id}: ${found.nodes.map(node => node.html).join("  ")}`))"""


def found_by_axe(page, address, width, scheme):
    """One line for each rule that is broken, with the elements that break it."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.goto(address)
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == scheme
    page.evaluate(AXE)
    rules = {"type": "tag", "values": STANDARDS} if scheme == "light" else {"type": "rule", "values": COLOURS}
    return page.evaluate(RUN, rules)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_on_any_page(shared_page, served, each_address, width, scheme):
    assert found_by_axe(shared_page, served + each_address, width, scheme) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_on_the_page_for_wrong_addresses(shared_page, served, width, scheme):
    assert found_by_axe(shared_page, f"{served}da/ingen-side", width, scheme) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("words", ["physiotherapy", "physiotherapiist", "zzyzzx", "fagartikkelen"])
def test_axe_finds_nothing_while_the_search_is_open(page, served, settled, words, width, scheme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{served}en/")
    page.click("[data-search-open]")
    page.fill("#search-field", words)
    settled(page)
    page.wait_for_selector(".search__status:not(:empty)")
    page.evaluate(AXE)
    assert page.evaluate(RUN, {"type": "tag", "values": STANDARDS}) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_the_menu_is_open(page, served, scheme):
    page.set_viewport_size({"width": 320, "height": 740})
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{served}en/conditions/")
    page.click("[data-menu-open]")
    expect(page.locator("#menu")).to_be_focused()
    page.evaluate(AXE)
    assert page.evaluate(RUN, {"type": "tag", "values": STANDARDS}) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("explained", ["article a.citation", "article a.term"])
def test_axe_finds_nothing_while_an_explanation_is_open(page, served, scheme, explained):
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.hover(f"{explained} >> nth=2")
    page.wait_for_selector(".popover")
    page.evaluate(AXE)
    assert page.evaluate(RUN, {"type": "tag", "values": STANDARDS}) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("address", ["tilstander/bekkenleddsmerter/", "en/references/review-from-2010/statements-2/"])
def test_axe_finds_nothing_where_all_is_unfolded(page, served, address, width, scheme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.goto(served + address)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.evaluate(AXE)
    assert page.evaluate(RUN, {"type": "tag", "values": STANDARDS}) == []


def test_axe_does_find_faults(page, served):
    page.goto(f"{served}en/")
    page.evaluate("""document.querySelector("article").insertAdjacentHTML("beforeend",
        '<img src="../assets/images/mark.svg"><p id="faint">faint</p>');
        Object.assign(document.getElementById("faint").style, {color: "#bbb", background: "#fff"})""")
    page.evaluate(AXE)
    broken = [line.split(":")[0] for line in page.evaluate(RUN, {"type": "tag", "values": STANDARDS})]
    assert broken == ["serious color-contrast", "critical image-alt"]
