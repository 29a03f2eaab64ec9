"""Whatever a reader types, and whatever the network does meanwhile, the search says what is true and stays usable."""
import pytest
from playwright.sync_api import expect

FIELD = "#search-field"
PIECES = ["**/*.pf_index", "**/*.pf_fragment", "**/*.pf_meta", "**/wasm.*", "**/pagefind-entry.json*", "**/pagefind.js"]
"""What the search loads, kind by kind."""


@pytest.fixture
def status(page, site):
    """A function `(key)`: waits until the reader is told the word with that key, and nothing else."""
    def told(key):
        expect(page.get_by_role("status")).to_have_text(site.word("en", key))
    return told


@pytest.mark.parametrize("words", [
    "pain" * 125, "pelvic pain " * 40, "er" * 250, "🤰 😢", "🤰 pelvic pain", '"pelvic pain"', "“what helps?”", "<b>bold</b>", "<img src=x>",
    "{count} {question} $& $1", "\\", "pelvic\u00a0pain", "constructor", "__proto__", "null", "%20", "' OR 1=1 --", "…",
], ids=lambda words: words[:12])
def test_nothing_that_is_typed_breaks_it(page, served, watched, search, words):
    page.set_viewport_size({"width": 320, "height": 640})
    with watched(page, served) as seen:
        page.goto(f"{served}en/")
        search(page, words)
        expect(page.get_by_role("status")).not_to_be_empty()
        assert page.locator("dialog.search :is(b, img)").count() == 0
        assert page.evaluate("document.querySelector('dialog.search').scrollWidth <= innerWidth")
        assert search_again(page, search) != []
    assert seen == []


def search_again(page, search):
    page.keyboard.press("Escape")
    return search(page, "physiotherapy")


def test_spaces_alone_are_no_question(page, served, search):
    page.goto(f"{served}en/")
    assert search(page, " \u00a0  ") == []
    expect(page.get_by_role("status")).to_be_empty()
    assert page.locator(".search__results > *").count() == 0


def test_who_types_fast_and_deletes_gets_what_stands_there_in_the_end(page, served, settled):
    page.goto(f"{served}en/")
    page.click("[data-search-open]")
    page.locator(FIELD).press_sequentially("physiotherapyacupuncture")
    for _ in "acupuncture":
        page.keyboard.press("Backspace")
    settled(page)
    expect(page.locator(".hit__title a").first).to_have_attribute("href", f"{served}en/treatments/physiotherapy/")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    settled(page)
    expect(page.locator(".hit")).to_have_count(0)
    expect(page.get_by_role("status")).to_be_empty()


@pytest.fixture
def hold(page):
    """A function `(pattern) -> let go`: requests that match get no answer until what it gave is called."""
    def begin(pattern):
        held, free = [], []
        page.route(pattern, lambda route: route.continue_() if free else held.append(route))

        def let_go():
            free.append(True)
            for route in held:
                with page.expect_event("requestfinished", lambda request, url=route.request.url: request.url == url):
                    route.continue_()
        return let_go
    return begin


def test_an_answer_that_comes_late_does_not_take_the_place_of_a_later_question(page, served, search, settled, hold):
    page.goto(f"{served}en/")
    search(page, "coccyx")
    let_go = hold("**/*.pf_index")
    with page.expect_request("**/*.pf_index"):
        page.fill(FIELD, "acupuncture")
    page.fill(FIELD, "coccyx")
    settled(page)
    let_go()
    expect(page.locator(".hit__title a").first).to_have_attribute("href", f"{served}en/conditions/coccyx-and-pelvic-floor/")


def test_who_has_to_wait_is_told_so(page, served, status, settled, hold):
    let_go = hold("**/*.pf_fragment")
    page.goto(f"{served}en/")
    page.click("[data-search-open]")
    page.fill(FIELD, "coccyx")
    status("search.wait")
    let_go()
    settled(page)
    expect(page.locator(".hit").first).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("found")


@pytest.mark.parametrize("pieces", PIECES)
def test_a_network_that_is_gone_is_told_and_is_no_proof_that_nothing_was_found(page, served, status, settled, pieces):
    page.route(pieces, lambda route: route.abort())
    page.goto(f"{served}en/")
    page.click("[data-search-open]")
    page.fill(FIELD, "physiotherapy")
    settled(page)
    status("search.broken")
    expect(page.locator(".hit")).to_have_count(0)
    page.unroute(pieces)
    page.fill(FIELD, "physiotherapist")
    settled(page)
    expect(page.locator(".hit__title a").first).to_have_attribute("href", f"{served}en/treatments/physiotherapy/")
    expect(page.get_by_role("status")).to_contain_text("found")


def test_a_network_that_goes_between_two_questions_is_told_too(page, served, search, settled, status):
    page.goto(f"{served}en/")
    assert search(page, "coccyx")
    page.context.set_offline(True)
    page.fill(FIELD, "acupuncture needles")
    settled(page)
    status("search.broken")
    expect(page.locator(".hit")).to_have_count(0)
    page.context.set_offline(False)
    page.keyboard.press("Enter")
    expect(page.locator(".hit__title a").first).to_be_focused()


def test_a_site_that_was_published_anew_meanwhile_is_no_empty_site(page, served, status, settled):
    page.route("**/*.pf_index", lambda route: route.fulfill(status=404, body="not here"))
    page.goto(f"{served}en/")
    page.click("[data-search-open]")
    page.fill(FIELD, "physiotherapy")
    settled(page)
    status("search.broken")


def test_what_was_asked_in_vain_is_asked_again_when_the_search_is_opened_again(page, served, status, settled):
    page.route("**/*.pf_index", lambda route: route.abort())
    page.goto(f"{served}en/")
    page.click("[data-search-open]")
    page.fill(FIELD, "physiotherapy")
    settled(page)
    status("search.broken")
    page.keyboard.press("Escape")
    page.unroute("**/*.pf_index")
    page.click("[data-search-open]")
    expect(page.locator(".hit").first).to_be_visible()


def test_opened_twice_there_is_one(page, served, watched, search):
    with watched(page, served) as seen:
        page.goto(f"{served}en/")
        page.dblclick("[data-search-open]")
        expect(page.locator(FIELD)).to_be_focused()
        page.keyboard.press("Control+k")
        expect(page.locator("dialog.search")).to_have_count(1)
        page.keyboard.press("Escape")
        expect(page.locator("dialog.search")).to_be_hidden()
        assert search(page, "coccyx")
    assert seen == []


def test_the_way_back_from_a_result_leads_to_a_page_that_can_be_searched(page, served, search, settled):
    page.goto(f"{served}en/")
    search(page, "physiotherapy")
    page.locator(".hit__title a").first.click()
    page.wait_for_url(f"{served}en/treatments/physiotherapy/")
    page.go_back()
    page.wait_for_url(f"{served}en/")
    if not page.locator("dialog.search").is_visible():
        page.click("[data-search-open]")
    page.fill(FIELD, "coccyx")
    settled(page)
    expect(page.locator(".hit__title a").first).to_have_attribute("href", f"{served}en/conditions/coccyx-and-pelvic-floor/")


@pytest.mark.parametrize("address, goal", [("en/no/such/page/", "en/treatments/physiotherapy/"), ("da/ingen", "da/behandling/fysioterapi/")])
def test_a_wrong_address_can_be_searched_from(page, served, search, address, goal):
    page.goto(served + address)
    assert f"{served}{goal}" in search(page, "fysioterapi" if goal.startswith("da") else "physiotherapy")
    page.click(f".hit__title a[href='{served}{goal}']")
    page.wait_for_url(served + goal)


def test_on_a_phone_a_finger_is_enough_and_nothing_is_enlarged(browser, served, settled):
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 640}, device_scale_factor=2)
    page = context.new_page()
    page.goto(f"{served}en/")
    assert page.evaluate("document.activeElement === document.body")
    page.locator(".bar [data-search-open]").tap()
    expect(page.locator(FIELD)).to_be_focused()
    # a smaller font and a phone's browser enlarges the page around the field
    assert page.locator(FIELD).evaluate("field => parseFloat(getComputedStyle(field).fontSize)") >= 16
    page.set_viewport_size({"width": 360, "height": 300})  # what a keyboard on the screen leaves
    page.fill(FIELD, "physiotherapy")
    settled(page)
    page.locator(".hit__title a").first.tap()
    page.wait_for_url(f"{served}en/treatments/physiotherapy/")
    context.close()


def test_nothing_moves_for_who_wants_no_motion(page, served, search):
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{served}en/")
    search(page, "physiotherapy")
    assert page.evaluate("document.getAnimations().length") == 0


def test_with_forced_colours_the_dialog_and_the_field_have_an_edge_and_what_was_found_a_mark(page, served, search):
    page.emulate_media(forced_colors="active")
    page.goto(f"{served}en/")
    search(page, "physiotherapy")
    for selector in ("dialog.search", FIELD, ".hit__kind"):
        assert page.locator(selector).first.evaluate("part => parseFloat(getComputedStyle(part).borderTopWidth)") >= 1
    assert page.locator(".hit mark").first.evaluate("part => parseFloat(getComputedStyle(part).borderBottomWidth)") >= 1
