"""A page can be read on any screen and on paper, and nobody is told that it is."""
import re

import pytest
from playwright.sync_api import expect


def test_no_page_scrolls_sideways_on_a_narrow_screen(shared_page, served, each_address):
    shared_page.set_viewport_size({"width": 360, "height": 740})
    shared_page.goto(served + each_address)
    for width in (360, 320):
        shared_page.set_viewport_size({"width": width, "height": 740})
        assert shared_page.evaluate("document.documentElement.scrollWidth") <= width


def test_reading_a_page_asks_no_other_host_and_reports_no_fault(shared_page, served, watched, each_address):
    with watched(shared_page, served) as seen:
        shared_page.goto(served + each_address, wait_until="networkidle")
    assert seen == []


def test_finding_one_s_way_asks_no_other_host_and_reports_no_fault(page, served, watched):
    with watched(page, served) as seen:
        page.goto(f"{served}en/conditions/")
        page.click("article a[href*='pelvic-girdle-pain']")
        page.wait_for_url("**/pelvic-girdle-pain/**")
        page.click("article a.citation >> nth=0")
        page.click("[data-language-link][hreflang=da]")
        page.wait_for_url("**/da/**")
        page.wait_for_load_state("networkidle")
    assert seen == []


def test_nothing_is_left_behind_in_the_browser(page, served):
    page.goto(served, wait_until="networkidle")
    assert page.context.cookies() == []


def test_a_citation_leads_to_its_source(page, served, comes_into_view):
    page.goto(f"{served}en/conditions/pelvic-girdle-pain/")
    mark = page.locator("article a.citation >> nth=3")
    target = mark.get_attribute("href")
    mark.click()
    expect(page).to_have_url(re.compile(f"{re.escape(target)}$"))
    comes_into_view(page, target)


def test_whoever_follows_a_citation_finds_the_source_unfolded(page, served):
    page.goto(f"{served}en/conditions/pelvic-girdle-pain/")
    assert page.locator(".sources details[open]").count() == 0
    mark = page.locator("article a.citation >> nth=3")
    mark.click()
    expect(page.locator(f"{mark.get_attribute('href')} [data-n='{mark.get_attribute('data-place')}']")).to_be_visible()


def test_an_address_with_a_source_finds_it_unfolded(page, served):
    page.goto(f"{served}en/conditions/pelvic-girdle-pain/#source-lkb-brochure", wait_until="networkidle")
    expect(page.locator("#source-lkb-brochure details[open]")).to_be_visible()


def test_a_word_that_is_explained_leads_to_its_explanation(page, served, comes_into_view):
    page.goto(f"{served}en/treatments/physiotherapy/")
    word = page.locator("article a.term >> nth=0")
    target = word.get_attribute("href")
    word.click()
    comes_into_view(page, target)


@pytest.mark.parametrize("selector", [".languages", ".bar__search", ".bar__menu", ".menu", ".contents", ".foot form"])
def test_paper_carries_no_controls(page, served, selector):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.emulate_media(media="print")
    assert [element for element in page.locator(selector).all() if element.is_visible()] == []


def test_paper_carries_the_name_of_the_site(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.emulate_media(media="print")
    assert page.locator(".bar .brand").is_visible()


def test_paper_carries_the_sources(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.emulate_media(media="print")
    assert [place for place in page.locator("section.sources [data-n]").all() if not place.bounding_box()["height"]] == []


def test_printing_leaves_what_was_folded_as_it_was(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/", wait_until="networkidle")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".sources details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".sources details[open]").count() == 0


def test_a_citation_shows_its_source_where_it_is_pointed_at(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.hover("article a.citation--rct >> nth=0")
    expect(page.locator(".popover")).to_contain_text("2010")
    expect(page.locator(".popover")).to_contain_text("Randomised trial")


def test_a_heading_that_is_pointed_at_has_its_address(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/")
    heading = page.locator(".rest h2 >> nth=1")
    heading.hover()
    heading.locator("a.here").click()
    expect(page).to_have_url(re.compile(f"#{heading.get_attribute('id')}$"))


def test_a_touch_shows_an_explanation_and_stays_on_the_spot(browser, served):
    context = browser.new_context(has_touch=True, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.locator("article a.term >> nth=0").tap()
    expect(page.locator(".popover a")).to_be_visible()
    assert "#" not in page.url
    page.locator(".popover a").tap()
    expect(page).to_have_url(re.compile("#term-"))
    context.close()


def test_an_explanation_stays_within_the_window(page, served):
    page.set_viewport_size({"width": 320, "height": 740})
    page.goto(f"{served}en/treatments/physiotherapy/")
    for mark in page.locator("article a.citation").all()[:6]:
        mark.focus()
        expect(mark).to_have_attribute("aria-describedby", "popover")  # the explanation before it is another one
        place = page.locator(".popover").bounding_box()
        assert place["x"] >= 0 and place["x"] + place["width"] <= 320


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chosen_theme_is_kept(page, served, theme):
    page.emulate_media(color_scheme={"light": "dark", "dark": "light"}[theme])
    page.goto(f"{served}en/")
    page.check(f"[name=theme][value={theme}]")
    page.goto(f"{served}en/conditions/")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == theme


def test_the_marks_of_evidence_can_be_switched_off_and_stay_off(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.uncheck("[name=marks]")
    page.reload()
    assert not page.locator("article a.citation >> nth=0").is_visible()
    page.check("[name=marks]")
    assert page.locator("article a.citation >> nth=0").is_visible()


@pytest.mark.parametrize(("today", "shown"), [("2027-01-01", False), ("2029-01-01", True)])
def test_a_page_past_its_day_says_so(page, served, today, shown):
    page.clock.set_fixed_time(today)
    page.goto(f"{served}en/treatments/physiotherapy/")
    assert page.locator("[data-due]").is_visible() is shown


def test_nothing_is_kept_of_a_reader_who_chooses_nothing(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/", wait_until="networkidle")
    assert page.evaluate("Object.keys(localStorage)") == []
