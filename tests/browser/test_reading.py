"""A page can be read on any screen and on paper, and nobody is told that it is."""
import pytest


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
        page.click("article a.citation >> nth=0")
        page.click("[data-language-link][hreflang=da]")
        page.wait_for_url("**/da/**")
        page.focus("[name=query]")
        page.keyboard.type("fysioterapi")
        page.click(".md-search-result__link >> nth=0")
        page.wait_for_load_state("networkidle")
    assert seen == []


def test_nothing_is_left_behind_in_the_browser(page, served):
    page.goto(served, wait_until="networkidle")
    assert page.context.cookies() == []


def test_a_citation_leads_to_its_source(page, served, in_view):
    page.goto(f"{served}en/conditions/pelvic-girdle-pain/")
    mark = page.locator("article a.citation >> nth=3")
    target = mark.get_attribute("href")
    mark.click()
    page.wait_for_timeout(300)
    assert page.url.endswith(target)
    assert in_view(page, target)


def test_a_word_that_is_explained_leads_to_its_explanation(page, served, in_view):
    page.goto(f"{served}en/treatments/physiotherapy/")
    word = page.locator("article a.term >> nth=0")
    target = word.get_attribute("href")
    word.click()
    page.wait_for_timeout(300)
    assert in_view(page, target)


@pytest.mark.parametrize("selector", [".md-header", ".md-sidebar", ".md-search", ".languages"])
def test_paper_carries_no_controls(page, served, selector):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.emulate_media(media="print")
    assert [element for element in page.locator(selector).all() if element.is_visible()] == []


def test_paper_carries_the_sources(page, served):
    page.goto(f"{served}en/treatments/physiotherapy/")
    page.emulate_media(media="print")
    assert page.locator("section.sources").is_visible()
