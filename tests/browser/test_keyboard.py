"""Everything can be reached without a mouse."""
import pytest

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
    assert page.evaluate(HOLDS_FOCUS, "a.md-skip")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(HOLDS_FOCUS, "article *")


def test_the_way_past_the_menu_can_be_seen_when_it_has_the_focus(page, served):
    page.goto(f"{served}en/")
    page.keyboard.press("Tab")
    page.wait_for_timeout(400)
    box = page.locator("a.md-skip").bounding_box()
    assert box["y"] >= 0 and box["height"] > 10
    assert page.locator("a.md-skip").evaluate("link => getComputedStyle(link).opacity") == "1"


@pytest.mark.parametrize("width", [1280, 320])
def test_the_languages_are_reached_and_chosen(page, served, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{served}en/conditions/")
    tab_to(page, "[data-language-link][hreflang=da]")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}da/tilstande/")


def test_the_menu_is_reached_and_followed(page, served):
    page.goto(f"{served}en/")
    tab_to(page, ".md-sidebar--primary a[href$='treatments/']", most=30)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}en/treatments/")


def test_a_folder_of_the_menu_unfolds(page, served):
    page.goto(f"{served}en/")
    tab_to(page, ".md-sidebar--primary label[title='Treatments']", most=30)
    page.keyboard.press("Enter")
    page.wait_for_selector(".md-sidebar--primary a[href$='physiotherapy/']", state="visible")


def test_what_has_the_focus_is_marked(page, served):
    page.goto(f"{served}en/")
    for selector in ("[data-language-link]", "article a"):
        tab_to(page, selector, most=60)
        assert page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2


@pytest.mark.parametrize("key", ["Enter", "Space"])
@pytest.mark.parametrize(("button", "opened"), [("__drawer", ".md-sidebar--primary a[href$='treatments/']"), ("__search", ".md-search__input")])
def test_menu_and_search_of_a_narrow_screen_open(page, served, button, opened, key):
    page.set_viewport_size({"width": 320, "height": 740})
    page.goto(f"{served}en/")
    tab_to(page, f"header label[for={button}]")
    page.keyboard.press(key)
    page.wait_for_function("button => document.getElementById(button).checked", arg=button)
    page.locator(opened).first.wait_for(state="visible")


@pytest.mark.parametrize("key", ["/", "s", "f", "n", "."])
def test_a_bare_letter_does_nothing(page, served, key):
    page.goto(f"{served}en/")
    page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert page.url == f"{served}en/"
    assert not page.locator("#__search").is_checked()


def test_letters_can_be_typed_into_the_search(page, served):
    page.goto(f"{served}en/")
    page.locator(".md-search__input").click()
    page.keyboard.type("sfn/")
    assert page.locator(".md-search__input").input_value() == "sfn/"
