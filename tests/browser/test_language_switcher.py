"""Whoever changes language stays on the same page, in the same section."""
import itertools
import re

import pytest
from playwright.sync_api import expect

PAGES = {"nb": "tilstander/bekkenleddsmerter/", "da": "da/tilstande/smerter-fra-baekkenleddene/", "en": "en/conditions/pelvic-girdle-pain/"}
PAIRS = list(itertools.permutations(PAGES, 2))


@pytest.mark.parametrize("start, goal", PAIRS)
def test_the_section_is_kept(page, served, comes_into_view, start, goal):
    page.goto(f"{served}{PAGES[start]}#who")
    page.click(f"[data-language-link][hreflang={goal}]")
    page.wait_for_url(f"{served}{PAGES[goal]}#who")
    assert page.get_attribute("html", "lang") == goal
    comes_into_view(page, "#who")


def test_the_section_that_a_reader_went_to_is_kept(page, served):
    page.goto(f"{served}{PAGES['nb']}")
    page.click("[data-contents] a[href='#help']")
    expect(page.locator("[data-language-link][hreflang=en]")).to_have_attribute("href", re.compile("#help$"))
    page.click("[data-language-link][hreflang=en]")
    page.wait_for_url(f"{served}{PAGES['en']}#help")


def test_the_current_language_is_marked(page, served):
    page.goto(f"{served}{PAGES['da']}")
    assert page.locator("[data-language-link][aria-current]").all_inner_texts() == ["Dansk"]


def test_the_other_languages_can_be_seen_on_a_narrow_screen(page, served):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{served}{PAGES['da']}")
    for language in ("nb", "en"):
        box = page.locator(f"[data-language-link][hreflang={language}]").bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320


@pytest.mark.parametrize(("prefers", "start", "told"), [("da-DK", "", "da"), ("nn-NO", "en/", "nb"), ("en-GB", "da/", "en")])
def test_a_first_visit_is_told_of_the_language_that_the_browser_prefers(browser, served, prefers, start, told):
    context = browser.new_context(locale=prefers)
    page = context.new_page()
    page.goto(served + start)
    assert page.get_attribute(".hint a", "hreflang") == told
    assert page.url == served + start
    page.click(".hint button")
    expect(page.locator(".hint")).to_have_count(0)
    page.reload()
    assert page.locator(".hint").count() == 0
    context.close()


@pytest.mark.parametrize("prefers", ["nb-NO", "de-DE"])
def test_nobody_is_told_of_a_language_without_need(browser, served, prefers):
    context = browser.new_context(locale=prefers)
    page = context.new_page()
    page.goto(served)
    assert page.locator(".hint").count() == 0
    context.close()
