"""The search finds the right page for what people type, in three languages, also without a mouse."""
import re
from pathlib import Path
from urllib.parse import urldefrag

import pytest
import yaml
from playwright.sync_api import expect

from healthsite.load.site import load_site
from healthsite.text.search_keys import key
from healthsite.text.search_languages import search_language

PROJECT = Path(__file__).resolve().parents[2]
SITE = load_site(PROJECT)[0]
QUESTIONS = yaml.safe_load((Path(__file__).parent / "questions.yml").read_text(encoding="utf-8"))
ROWS = [
    (language, question, page.url)
    for key, languages in QUESTIONS.items() for language, questions in languages.items()
    for question in questions if (page := SITE.page(key, language))
]

FIND = """async ([language, question]) => {
    const { index, searcher, settingsOf, shownOf } = await import(document.querySelector("script[type=module]").src.replace("site.js", "search-index.js"));
    window.asked ??= {};
    const find = window.asked[language] ??= searcher(language, await settingsOf(language), await index());
    const { hits } = await find(question);
    return Promise.all(hits.slice(0, 3).map(async (hit) => (await shownOf(hit)).url));
}"""
"""The addresses of the first three pages, without the dialog: hundreds of questions are asked."""


@pytest.fixture(scope="module")
def home(browser, served):
    """A function: a tab at the front page of a language, the same one each time."""
    context = browser.new_context()
    tabs = {}

    def tab(language):
        if language not in tabs:
            tabs[language] = context.new_page()
            tabs[language].goto(served + SITE.page("index", language).url)
        return tabs[language]

    yield tab
    context.close()


def test_the_table_knows_every_language_of_each_page():
    assert {key for key, languages in QUESTIONS.items() if set(languages) != {"nb", "da", "en"}} == set()


@pytest.mark.parametrize("language, question, goal", ROWS)
def test_the_right_page_is_among_the_first_three(home, language, question, goal):
    assert goal in home(language).evaluate(FIND, [language, question])


@pytest.mark.parametrize("language, prefix", [("da", "da/"), ("en", "en/")])
def test_only_pages_of_the_reader_s_language_come_first(page, served, language, prefix, search):
    page.goto(served + prefix)
    found = search(page, "pelvis bekken bækken")
    assert found
    assert [address for address in found if not address.startswith(served + prefix)] == []


def test_a_result_says_what_sort_of_page_it_is_and_marks_what_was_found(page, served, search):
    page.goto(f"{served}en/")
    search(page, "physiotherapy")
    first = page.locator(".hit").first
    assert first.locator(".hit__kind").inner_text() == "Treatments"
    assert "physiotherap" in first.locator("mark").first.inner_text().lower()


def test_a_section_that_answers_is_a_link_of_its_own(page, served, search):
    page.goto(f"{served}en/")
    search(page, "What has research found about physiotherapy?")
    page.click(".hit li a >> nth=0")
    page.wait_for_url("**#*")
    expect(page.locator(f"#{page.url.partition('#')[2]}")).to_be_visible()
    expect(page.locator("dialog.search")).to_be_hidden()


def test_how_many_pages_were_found_is_said(page, served, search):
    page.goto(f"{served}da/")
    search(page, "fysioterapi")
    expect(page.get_by_role("status")).to_have_text(re.compile("^Fandt"))


def test_a_slip_is_told_of(page, served, search):
    page.goto(f"{served}en/")
    assert search(page, "physiotherapiist")[0].startswith(f"{served}en/treatments/physiotherapy/")
    assert "physiotherapist" in page.locator(".search__note").inner_text()


def test_where_nothing_is_found_the_list_of_everything_helps(page, served, search):
    page.goto(f"{served}en/")
    assert search(page, "zzyzzx") == []
    expect(page.get_by_role("status")).to_contain_text("zzyzzx")
    goal = page.get_attribute(".search__all a", "href")
    page.click(".search__all a")
    page.wait_for_url(goal)
    expect(page.locator("article h1")).to_be_visible()


def test_pages_that_only_another_language_has_are_found_there(page, served, search):
    page.goto(f"{served}en/")
    assert search(page, "undersøkeren") == []
    other = page.locator(".search__others .hit").first
    expect(other).to_be_visible()
    assert other.get_attribute("lang") == "nb"
    assert "Norsk" in other.locator(".hit__kind").inner_text()


@pytest.mark.parametrize("keys", ["Control+k", "Meta+k"])
def test_the_search_opens_and_a_result_is_reached_with_the_keyboard_alone(page, served, settled, keys):
    page.goto(f"{served}en/")
    page.keyboard.press(keys)
    expect(page.locator("#search-field")).to_be_focused()
    page.keyboard.type("physiotherapy")
    settled(page)
    page.keyboard.press("ArrowDown")
    expect(page.locator(".hit__title a").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator("#search-field")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".hit__title a").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}en/treatments/physiotherapy/**")


LATE_LETTERS = """words => {
    const field = document.querySelector("#search-field");
    field.value = words;
    field.dispatchEvent(new Event("input"));
}"""


def test_a_reader_among_the_results_keeps_the_focus_when_new_ones_arrive(page, served, search):
    page.goto(f"{served}en/")
    search(page, "physiotherap")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".hit__title a").first).to_be_focused()
    page.locator(".search__results").evaluate("place => place.firstElementChild.id = 'old'")
    page.evaluate(LATE_LETTERS, "physiotherapy")
    expect(page.locator("#old")).to_have_count(0)
    expect(page.locator(".hit__title a").first).to_be_focused()


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_escape_closes_and_leads_back_to_where_it_was_opened(page, served, key):
    page.goto(f"{served}en/")
    page.focus(".bar [data-search-open]")
    page.keyboard.press(key)
    expect(page.locator("#search-field")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.search")).to_be_hidden()
    expect(page.locator(".bar [data-search-open]")).to_be_focused()


def test_no_letter_alone_opens_anything(page, served):
    page.goto(f"{served}en/")
    asked = []
    page.on("request", lambda request: request.resource_type == "script" and asked.append(request.url))
    for letter in ("s", "f", "/", "k"):
        page.keyboard.press(letter)
    # what a key sets off begins at once, with a request for its script
    assert page.locator("dialog.search").count() == 0
    assert asked == []


def test_without_script_there_is_a_link_to_the_list_of_everything(browser, served):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}en/treatments/")
    page.click(".bar__search")
    goals = {served + edition.url for key in ("a-z", "glossary", "index") for edition in SITE.editions(key)}
    page.wait_for_url(lambda address: urldefrag(address).url in goals)
    expect(page.locator("h1")).to_be_visible()
    context.close()


@pytest.mark.parametrize("size", [(320, 640), (320, 256), (1280, 900)], ids=str)
def test_results_fit_the_window(page, served, size, search):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{served}da/")
    assert search(page, "bækkenløsning")
    assert page.evaluate("document.querySelector('dialog.search').scrollWidth <= innerWidth")
    page.locator(".hit__title a").last.focus()
    expect(page.locator(".hit__title a").last).to_be_in_viewport(ratio=1)


def test_nothing_is_loaded_before_the_search_is_opened_and_nothing_is_wrong_then(page, served, watched, search):
    loaded = []
    page.on("request", lambda request: loaded.append(request.url))
    with watched(page, served) as seen:
        page.goto(f"{served}da/", wait_until="networkidle")
        assert [address for address in loaded if "search" in address or "pagefind" in address] == []
        search(page, "fysioterapuet zzyzzx")
    assert seen == []
    assert any("pagefind.js" in address for address in loaded)


def test_the_browser_takes_words_apart_as_the_pages_were(home, built_site):
    for code in ("nb", "da", "en"):
        words = [word for file in sorted((built_site / "pagefind" / "words" / code).glob("*.txt")) for word in file.read_text("utf-8").split()]
        found = home(code).evaluate("""async ([code, words]) => {
            const site = document.querySelector("script[type=module]").src;
            const { grammar } = await import(site.replace("site.js", "search-keys.js"));
            const { settingsOf } = await import(site.replace("site.js", "search-index.js"));
            return words.map(grammar(await settingsOf(code)).key);
        }""", [code, words])
        assert len(words) > 300
        assert found == [key(word, search_language(code)) for word in words]


def test_a_broken_search_says_so(page, served):
    page.route("**/pagefind.js", lambda route: route.abort())
    page.goto(f"{served}en/")
    page.click("[data-search-open]")
    expect(page.get_by_role("status")).to_have_text(SITE.word("en", "search.broken"))


def test_where_there_is_no_index_the_link_leads_on(page, served):
    page.route("**/pagefind/en.json", lambda route: route.abort())
    page.goto(f"{served}en/treatments/")
    goal = page.evaluate("document.querySelector('[data-search-open]').href")
    page.click("[data-search-open]")
    page.wait_for_url(goal)
