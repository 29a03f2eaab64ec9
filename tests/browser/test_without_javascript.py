"""Everything that matters works where scripts are switched off."""
import re

import pytest
from playwright.sync_api import expect


@pytest.fixture(scope="module")
def plain_page(browser):
    """A tab that runs no scripts."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", ["tilstander/bekkenleddsmerter/", "da/kilder/hvor-kilderne-er-uenige/", "en/treatments/physiotherapy/"])
def test_the_text_can_be_read(plain_page, served, address):
    plain_page.goto(served + address)
    assert plain_page.locator("article h1").is_visible()
    paragraphs = plain_page.locator("article p:not(details p)").all()
    assert len(paragraphs) > 2
    assert [paragraph for paragraph in paragraphs if not paragraph.is_visible()] == []


def test_links_in_the_text_lead_on(plain_page, served):
    plain_page.goto(f"{served}en/conditions/")
    plain_page.click("article a[href*='pelvic-girdle-pain']")
    plain_page.wait_for_url(f"{served}en/conditions/pelvic-girdle-pain/**")


def test_the_menu_leads_on(plain_page, served):
    plain_page.goto(f"{served}en/conditions/")
    plain_page.click(".menu a[href$='treatments/']")
    plain_page.wait_for_url(f"{served}en/treatments/")


def test_the_switcher_leads_to_the_same_page(plain_page, served):
    plain_page.goto(f"{served}en/conditions/pelvic-girdle-pain/")
    plain_page.click("[data-language-link][hreflang=nb]")
    plain_page.wait_for_url(f"{served}tilstander/bekkenleddsmerter/")


def test_a_citation_leads_to_its_source(plain_page, served):
    plain_page.goto(f"{served}en/conditions/pelvic-girdle-pain/")
    mark = plain_page.locator("article a.citation >> nth=3")
    target = mark.get_attribute("href")
    mark.click()
    expect(plain_page).to_have_url(re.compile(f"{re.escape(target)}$"))
    expect(plain_page.locator(target)).to_be_in_viewport()


def test_the_places_in_a_source_unfold(plain_page, served):
    plain_page.goto(f"{served}en/conditions/pelvic-girdle-pain/")
    place = plain_page.locator(".sources [data-n] >> nth=0")
    assert not place.is_visible()
    plain_page.click(".sources summary >> nth=0")
    assert place.is_visible()


def test_a_citation_says_its_kind_of_evidence(plain_page, served):
    plain_page.goto(f"{served}en/treatments/physiotherapy/")
    names = plain_page.eval_on_selector_all("article a.citation", "links => links.map(link => link.getAttribute('aria-label'))")
    assert len(names) > 10
    assert [name for name in names if ", " not in name] == []


def test_what_needs_a_script_is_not_shown(plain_page, served):
    plain_page.goto(f"{served}en/treatments/physiotherapy/")
    assert [part for part in plain_page.locator("button, input").all() if part.is_visible()] == []


def test_the_menu_opens_on_a_narrow_screen(plain_page, served):
    plain_page.set_viewport_size({"width": 360, "height": 740})
    plain_page.goto(f"{served}en/")
    plain_page.click("[data-menu-open]")
    plain_page.click(".menu a[href$='diagnosis/']")
    plain_page.wait_for_url(f"{served}en/diagnosis/")
    plain_page.set_viewport_size({"width": 1280, "height": 900})
