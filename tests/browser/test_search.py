"""The search finds pages of the reader's language, also without a mouse."""
from urllib.parse import urldefrag

import pytest

QUERIES = [
    ("", "fysioterapeut", "behandling/fysioterapi/"),
    ("", "bekkenløsning", "tilstander/bekkenloesning/"),
    ("da/", "fysioterapi", "da/behandling/fysioterapi/"),
    ("da/", "bækkenløsning", "da/tilstande/baekkenloesning/"),
    ("en/", "physiotherapy", "en/treatments/physiotherapy/"),
    ("en/", "pelvic girdle pain", "en/conditions/pelvic-girdle-pain/"),
]


def search(page, words):
    """Type into the search and wait for its answer; the addresses found."""
    page.focus("[name=query]")
    page.wait_for_function("document.activeElement.name === 'query'")
    page.keyboard.type(words)
    page.wait_for_selector(".md-search-result__item")
    return page.eval_on_selector_all(".md-search-result__link", "links => links.map(link => link.href)")


@pytest.mark.parametrize("language, words, goal", QUERIES)
def test_the_right_page_is_among_the_first_three(page, served, language, words, goal):
    page.goto(served + language)
    pages = dict.fromkeys(urldefrag(link).url.partition("?")[0] for link in search(page, words))
    assert served + goal in list(pages)[:3]


@pytest.mark.parametrize("language", ["da/", "en/"])
def test_only_pages_of_the_reader_s_language_are_found(page, served, language):
    page.goto(served + language)
    found = search(page, "pelvis bekken bækken")
    assert found
    assert [address for address in found if not address.startswith(served + language)] == []


def test_only_norwegian_pages_are_found_from_a_norwegian_page(page, served):
    page.goto(served)
    found = search(page, "bekken")
    assert found
    assert [address for address in found if address.startswith((f"{served}da/", f"{served}en/"))] == []


def test_a_result_is_reached_with_the_keyboard_alone(page, served):
    page.goto(f"{served}en/")
    search(page, "physiotherapy")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}en/treatments/physiotherapy/**")


def test_search_closes_with_escape(page, served):
    page.goto(f"{served}en/")
    search(page, "physiotherapy")
    page.keyboard.press("Escape")
    page.wait_for_function("!document.querySelector('#__search').checked")
