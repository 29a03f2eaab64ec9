"""A picture of a movement moves if the reader asks for it, calmly, and stops when she says so."""
from pathlib import Path

import axe_playwright_python
import pytest

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN = "figure => axe.run(figure, {resultTypes: ['violations']}).then(result => result.violations.map(found => `${found.id}: ${found.nodes[0].html}`))"
ROLL = "en/living/standing-walking-carrying-turning/", "#picture-roll-to-sit"
SQUAT = "en/living/activity-and-exercise/", "#picture-squat"
STEPS = ["1. You lie on your back", "2. Roll onto your side", "3. Use your arms for support"]
STEP = 2500
"""Milliseconds that a step is shown for."""


@pytest.fixture
def opened(page, served):
    """A function `(address, figure) -> figure`: the page, opened, its clock in our hands: it stands still until we move it."""
    def open_at(address, figure):
        page.clock.install()
        page.goto(served + address, wait_until="networkidle")
        page.clock.pause_at(page.evaluate("Date.now() + 60_000"))
        return page.locator(figure)
    return open_at


def begin(figure):
    """Ask for the movement, with the keyboard."""
    figure.get_by_role("button", name="Show as movement").focus()
    figure.page.keyboard.press("Enter")
    figure.locator(".picture__step--shown").wait_for(state="attached")


def buttons(figure):
    return [button.inner_text() for button in figure.get_by_role("button").all()]


def said(figure):
    return figure.locator(".picture__said").inner_text()


def test_on_request_one_step_after_the_other_three_times(opened, page, watched, served):
    with watched(page, served) as seen:
        figure = opened(*ROLL)
        assert buttons(figure) == ["Show as movement"]
        begin(figure)
        assert buttons(figure) == ["Pause", "Show all steps"]
        told = []
        for _ in range(9):
            told.append(said(figure))
            assert figure.locator(".picture__step--shown").count() == 1
            page.clock.run_for(STEP)
    assert told == STEPS * 3
    page.clock.run_for(4 * STEP)
    assert said(figure) == STEPS[2]
    assert buttons(figure) == ["Show as movement", "Show all steps"]
    assert seen == []


def test_it_is_told_politely_and_once(opened, page):
    figure = opened(*ROLL)
    begin(figure)
    region = figure.locator(".picture__said")
    assert region.get_attribute("aria-live") == "polite"
    page.clock.run_for(3 * STEP)
    assert (said(figure), region.get_attribute("aria-live")) == (STEPS[0], "off")


def test_it_pauses_and_goes_on(opened, page):
    figure = opened(*ROLL)
    begin(figure)
    page.keyboard.press("Enter")
    page.clock.run_for(5 * STEP)
    assert (said(figure), buttons(figure)) == (STEPS[0], ["Continue", "Show all steps"])
    page.keyboard.press("Enter")
    assert (said(figure), buttons(figure)) == (STEPS[1], ["Pause", "Show all steps"])
    page.clock.run_for(STEP)
    assert said(figure) == STEPS[2]


@pytest.mark.parametrize("way", ["Escape", "button"])
def test_it_ends_and_leaves_the_picture_as_it_was(opened, page, way):
    figure = opened(*ROLL)
    before = figure.inner_html()
    begin(figure)
    page.clock.run_for(STEP)
    if way == "Escape":
        page.keyboard.press("Escape")
    else:
        figure.get_by_role("button", name="Show all steps").click()
    assert figure.inner_html().replace(' style=""', '') == before
    assert page.evaluate("document.activeElement.textContent") == "Show as movement"


@pytest.mark.parametrize("movement, stays", [(ROLL, ":scope > g"), (SQUAT, "[fill*=cloth-4]")], ids=["bed", "foot"])
def test_what_stays_stands_in_the_same_place_in_every_step(opened, movement, stays):
    figure = opened(*movement)
    begin(figure)
    places = figure.evaluate("""(figure, stays) => [...figure.querySelectorAll(".picture__step")].map(step => {
        const { left, right, bottom } = step.querySelector(stays).getBoundingClientRect();
        return [left, right, bottom];
    })""", stays)
    assert max(abs(a - b) for place in places for a, b in zip(place, places[0])) <= 3


@pytest.mark.parametrize("movement", [ROLL, SQUAT])
@pytest.mark.parametrize("width", [1280, 320])
def test_it_stays_within_its_picture(opened, page, movement, width):
    page.set_viewport_size({"width": width, "height": 900})
    figure = opened(*movement)
    before = figure.locator(".picture__svg").bounding_box()
    begin(figure)
    after = figure.locator(".picture__svg").bounding_box()
    assert after["width"] == before["width"] and after["height"] <= before["height"] + 1
    for step in figure.locator(".picture__step").all():
        box = step.bounding_box()
        assert box["x"] >= after["x"] and box["x"] + box["width"] <= after["x"] + after["width"]
        assert box["y"] >= after["y"] and box["y"] + box["height"] <= after["y"] + after["height"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1280, 320])
def test_what_stands_below_stays_where_it_is(opened, page, width):
    page.set_viewport_size({"width": width, "height": 900})
    figure = opened(*ROLL)
    begin(figure)
    heights = []
    for _ in STEPS:
        heights.append(figure.bounding_box()["height"])
        page.clock.run_for(STEP)
    assert len(set(heights)) == 1


def test_without_motion_each_step_waits_for_the_reader(opened, page):
    page.emulate_media(reduced_motion="reduce")
    figure = opened(*ROLL)
    begin(figure)
    assert buttons(figure) == ["Next", "Show all steps"]
    page.clock.run_for(10 * STEP)
    assert said(figure) == STEPS[0]
    told = []
    for _ in range(3):
        page.keyboard.press("Enter")
        told.append(said(figure))
        assert figure.locator(".picture__step").evaluate_all("steps => steps.map(step => getComputedStyle(step).opacity).sort()") == ["0", "0", "1"]
    assert told == [STEPS[1], STEPS[2], STEPS[0]]


def test_who_turns_motion_off_while_it_runs_gets_the_still_picture(opened, page):
    figure = opened(*SQUAT)
    begin(figure)
    page.emulate_media(reduced_motion="reduce")
    figure.locator(".picture__step").first.wait_for(state="detached")
    assert buttons(figure) == ["Show as movement"]


@pytest.mark.parametrize("movement", [ROLL, SQUAT])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_it_runs(opened, page, at_rest, movement, scheme):
    page.emulate_media(color_scheme=scheme)
    figure = opened(*movement)
    begin(figure)
    page.keyboard.press("Enter")
    page.clock.resume()
    at_rest(page)
    page.evaluate(AXE)
    assert figure.evaluate(RUN) == []


@pytest.mark.parametrize("movement", [ROLL, SQUAT])
def test_without_scripts_and_on_paper_there_are_no_buttons(browser, page, served, movement):
    address, figure = movement
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(served + address)
    assert buttons(plain.locator(figure)) == []
    assert plain.locator(f"{figure} .picture__svg").is_visible()
    context.close()
    page.goto(served + address)
    page.emulate_media(media="print")
    assert buttons(page.locator(figure)) == []


def test_a_picture_that_is_no_movement_has_no_buttons(page, served, site):
    page.goto(f"{served}{ROLL[0]}")
    figures = page.locator("figure.picture:not(:has([data-step]))")
    assert figures.count() > 0
    assert figures.locator("button").count() == 0
