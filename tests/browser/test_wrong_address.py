"""Whoever asks for a page that is not there gets help, in the language of the address first."""
import pytest
from playwright.sync_api import expect

ASKED = [("xyz", "nb"), ("da/xyz", "da"), ("en/xyz", "en"), ("tilstander/a/b/c/", "nb"), ("da/tilstande/a/b/c/", "da"),
         ("en/conditions/a/b.html", "en"), ("dansk", "nb"), ("english/xyz", "nb")]


@pytest.fixture(params=["served", "served_sub_path"], ids=["root", "folder"])
def root(request):
    """The site at the root of its host, and in a folder."""
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize("address, language", ASKED)
def test_the_language_of_the_address_comes_first(shared_page, root, site, address, language):
    answer = shared_page.goto(root + address)
    title = site.strings[language]["404.title"]
    assert answer.status == 404
    assert shared_page.get_attribute("html", "lang") == language
    assert shared_page.inner_text("h1") == title
    assert shared_page.title().startswith(title)
    assert shared_page.get_attribute("[data-not-found] > section >> nth=0", "lang") == language


@pytest.mark.parametrize("address, language", ASKED)
def test_what_stands_around_it_speaks_that_language_too(shared_page, root, site, address, language):
    shared_page.goto(root + address, wait_until="networkidle")
    words, name = site.strings[language], site.settings.language(language).site_name
    assert shared_page.text_content(".brand").strip() == name
    assert shared_page.title().endswith(name)
    assert shared_page.get_attribute(".languages [aria-current]", "lang") == language
    assert shared_page.text_content(".menu li:nth-child(2) > a").strip() == site.page("conditions/index", language).meta.nav_title
    assert words["display"] in shared_page.text_content(".foot")
    assert shared_page.text_content(".skip") == words["skip"]


@pytest.mark.parametrize("address, language", [("da/xyz", "da"), ("en/xyz", "en")])
def test_its_parts_work_in_that_language(page, root, site, address, language):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(root + address, wait_until="networkidle")
    page.click("[data-menu-open]")
    expect(page.locator(".menu")).to_be_focused()
    page.keyboard.press("Escape")
    page.click(".bar [data-search-open]")
    expect(page.locator("dialog")).to_contain_text(site.strings[language]["search.label"])


@pytest.mark.parametrize("address", ["da/xyz"])
def test_it_stays_as_it_was_served_where_the_other_page_is_missing(page, root, site, address):
    page.route("**/da/404.html", lambda route: route.abort())
    page.goto(root + address, wait_until="networkidle")
    assert page.inner_text("h1") == site.strings["da"]["404.title"]
    assert page.get_attribute("[data-menu-open]", "role") == "button"


@pytest.mark.parametrize("address, language", ASKED)
def test_help_is_given_in_every_language(shared_page, root, address, language):
    shared_page.goto(root + address)
    sections = shared_page.locator("[data-not-found] > section")
    assert sorted(section.get_attribute("lang") for section in sections.all()) == ["da", "en", "nb"]


@pytest.mark.parametrize("address", ["xyz", "da/a/b/c/d"])
def test_its_links_lead_to_pages_at_any_depth(shared_page, root, address):
    shared_page.goto(root + address)
    links = set(shared_page.eval_on_selector_all("a[href]", "links => links.map(link => link.href.split('#')[0])"))
    links.discard(root + address)
    assert len(links) > 15
    assert [link for link in links if not shared_page.request.get(link).ok] == []


@pytest.mark.parametrize("address", ["xyz", "da/a/b/c/d"])
def test_it_has_its_style_and_scripts_at_any_depth(page, root, watched, address):
    with watched(page, root) as seen:
        page.goto(root + address, wait_until="networkidle")
    # the one fault that belongs here is that of the address itself
    assert [fault for fault in seen if not fault.endswith(f": {root}{address}") and "404 (Not Found)" not in fault] == []
    assert page.evaluate("getComputedStyle(document.body).getPropertyValue('--measure')") != ""


@pytest.mark.parametrize("name, language", [("404.html", "nb"), ("da/404.html", "da"), ("en/404.html", "en")])
def test_a_host_may_show_each_language_its_own_page(shared_page, root, name, language):
    shared_page.goto(root + name)
    assert shared_page.get_attribute("html", "lang") == language
    assert shared_page.get_attribute("[data-not-found] > section >> nth=0", "lang") == language
