"""Everything can be reached without a mouse."""
import re

import time

import pytest
from playwright.sync_api import expect

HOLDS_FOCUS = "selector => document.activeElement.matches(selector)"


def tab_to(page, selector, most=12):
    """Press Tab until an element that matches has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(HOLDS_FOCUS, selector):
            return
    raise AssertionError(f"no '{selector}' after {most} times Tab")


@pytest.mark.parametrize("address", ["", "da/", "en/"], ids=["nb", "da", "en"])
def test_the_first_stop_is_the_way_past_the_menu(page, served, address):
    page.goto(served + address)
    page.keyboard.press("Tab")
    assert page.evaluate(HOLDS_FOCUS, "a.skip")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))
    page.keyboard.press("Tab")
    assert page.evaluate(HOLDS_FOCUS, "article *")


def test_the_way_past_the_menu_can_be_seen_when_it_has_the_focus(page, served):
    page.goto(f"{served}en/")
    page.keyboard.press("Tab")
    link = page.locator("a.skip")
    expect(link).to_be_in_viewport(ratio=1)
    expect(link).to_have_css("opacity", "1")
    assert link.bounding_box()["height"] > 10


@pytest.mark.parametrize("width", [1280, 320])
def test_the_languages_are_reached_and_chosen(page, served, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{served}en/conditions/")
    tab_to(page, "[data-language-link][hreflang=da]")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}da/tilstande/")


def test_the_menu_is_reached_and_followed(page, served):
    page.goto(f"{served}en/")
    tab_to(page, "[data-menu-open]")
    page.keyboard.press("Enter")
    tab_to(page, ".menu a[href$='treatments/']", most=30)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}en/treatments/")


def test_the_pages_of_a_section_stand_in_the_menu_below_it(page, served):
    page.goto(f"{served}en/treatments/")
    assert page.locator(".menu a[href$='physiotherapy/']").is_visible()
    assert page.locator(".menu a[aria-current=page]").inner_text() == "Treatments"


def test_what_has_the_focus_is_marked(page, served):
    page.goto(f"{served}en/")
    for selector in ("[data-language-link]", "article a"):
        tab_to(page, selector, most=60)
        assert page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_of_a_narrow_screen_opens_and_takes_the_focus(page, served, key):
    page.set_viewport_size({"width": 320, "height": 740})
    page.goto(f"{served}en/")
    tab_to(page, "[data-menu-open]")
    page.keyboard.press(key)
    expect(page.locator(".menu a[href$='treatments/']")).to_be_visible()
    expect(page.locator("#menu")).to_be_focused()


def test_escape_closes_the_menu_and_gives_the_focus_back(page, served):
    page.set_viewport_size({"width": 320, "height": 740})
    page.goto(f"{served}en/")
    page.click("[data-menu-open]")
    expect(page.locator("#menu")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#menu")).to_be_hidden()
    expect(page.locator("[data-menu-open]")).to_be_focused()


def test_the_focus_stays_in_the_open_menu(page, served):
    page.set_viewport_size({"width": 320, "height": 740})
    page.goto(f"{served}en/")
    page.click("[data-menu-open]")
    expect(page.locator("#menu")).to_be_focused()
    for _ in range(30):
        page.keyboard.press("Tab")
        assert page.evaluate(HOLDS_FOCUS, "#menu *")


@pytest.fixture
def slow_line(page):
    """What explains a mark takes its time to come."""
    def late(route):
        time.sleep(0.5)
        route.continue_()
    page.route("**/popover.js", late)


@pytest.mark.usefixtures("slow_line")
@pytest.mark.parametrize("mark", ["a.citation", "a.term"])
def test_the_way_back_is_there_on_a_slow_line_too(page, served, mark):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.locator(f".rest {mark} >> nth=1").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Back to the text")).to_be_visible()
    expect(page.locator(".popover")).to_be_visible()


@pytest.mark.parametrize("mark", ["a.citation", "a.term"])
def test_from_what_a_mark_leads_to_there_is_a_way_back(page, served, mark):
    page.goto(f"{served}en/treatments/physiotherapy/")
    link = page.locator(f".rest {mark} >> nth=1")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Back to the text")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Back to the text")).to_be_focused()
    page.keyboard.press("Enter")
    expect(link).to_be_focused()


def test_focus_opens_an_explanation_and_escape_closes_it(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.focus("article a.term >> nth=0")
    expect(page.locator("article a.term").first).to_have_attribute("aria-describedby", "popover")
    expect(page.locator("#popover")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".popover")).to_have_count(0)
    assert page.evaluate(HOLDS_FOCUS, "article a.term")


@pytest.mark.parametrize("key", ["/", "s", "f", "n", "."])
def test_a_bare_letter_does_nothing(page, served, key):
    page.goto(f"{served}en/")
    asked = []
    page.on("request", lambda request: request.resource_type == "script" and asked.append(request.url))
    page.keyboard.press(key)
    # what a key sets off begins at once, with a request for its script: nothing needs to be waited for
    assert page.evaluate(HOLDS_FOCUS, "body")
    assert (page.url, asked) == (f"{served}en/", [])
