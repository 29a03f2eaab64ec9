"""In a folder of its host the site works as it does at the root."""
from urllib.parse import urldefrag

import pytest

PAGES = ["", "tilstander/bekkenleddsmerter/", "da/", "da/kilder/hvor-kilderne-er-uenige/", "en/treatments/physiotherapy/"]


@pytest.mark.parametrize("address", PAGES, ids=[f"/helse/{page}" for page in PAGES])
def test_every_link_leads_to_a_page_in_the_folder(shared_page, served_sub_path, address):
    shared_page.goto(served_sub_path + address)
    links = {urldefrag(link).url for link in shared_page.eval_on_selector_all("a[href]", "links => links.map(link => new URL(link.getAttribute('href'), document.baseURI).href)")}
    own = [link for link in links if link.startswith(served_sub_path.removesuffix("helse/"))]
    assert len(own) > 10
    assert [link for link in own if not link.startswith(served_sub_path)] == []
    assert [link for link in own if not shared_page.request.get(link).ok] == []


def test_nothing_is_missing_and_nothing_is_asked_of_other_hosts(page, served_sub_path, watched):
    with watched(page, served_sub_path) as seen:
        for address in PAGES:
            page.goto(served_sub_path + address, wait_until="networkidle")
    assert seen == []


@pytest.mark.parametrize("start, words, goal", [
    ("", "fysioterapeut", "behandling/fysioterapi/"),
    ("da/kilder/", "fysioterapi", "da/behandling/fysioterapi/"),
    ("en/treatments/physiotherapy/", "diagnosis", "en/diagnosis/"),
])
def test_the_search_works(page, served_sub_path, search, start, words, goal):
    page.goto(served_sub_path + start)
    search(page, words)
    page.click(f".hit__title a[href*='/helse/{goal}'] >> nth=0")
    page.wait_for_url(f"{served_sub_path}{goal}**")
    assert page.locator("article h1").is_visible()


def test_the_switcher_works(page, served_sub_path):
    page.goto(f"{served_sub_path}tilstander/bekkenleddsmerter/#who")
    page.click("[data-language-link][hreflang=en]")
    page.wait_for_url(f"{served_sub_path}en/conditions/pelvic-girdle-pain/#who")


def test_addresses_for_search_engines_have_the_folder(page, served_sub_path):
    page.goto(f"{served_sub_path}en/")
    assert page.get_attribute("link[rel=canonical]", "href") == "https://example.org/helse/en/"
