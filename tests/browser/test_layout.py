"""Header, text and footer keep to the same edges, and a map has its list beside it where there is room."""
import pytest

KEYS = ["index", "conditions/pelvic-girdle-pain", "a-z", None]
"""The front page, a page with menu and contents, a list, and the page for wrong addresses."""
EDGES = """() => [".bar__inner", ".frame", ".foot__inner"].map(selector => {
    const element = document.querySelector(selector), box = element.getBoundingClientRect(), style = getComputedStyle(element);
    return [box.left + parseFloat(style.paddingLeft), box.right - parseFloat(style.paddingRight)].map(Math.round);
})"""
BOXES = """() => ["drawing", "list"].map(part => document.querySelector(`.picture--beside .picture__${part}`).getBoundingClientRect().toJSON())"""
TARGETS = """() => [...document.querySelectorAll(".picture__parts a")].map(link => link.getBoundingClientRect())
    .filter(box => box.height < 44 || box.width < 44).length"""
LANGUAGES = ["nb", "da", "en"]


def shown(page, served, site, key, language, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(served + (site.page(key, language).url if key else "no/such/page"))


@pytest.mark.parametrize("width", [1920, 1280, 768, 360])
@pytest.mark.parametrize("key", KEYS)
def test_header_text_and_footer_share_their_edges(shared_page, served, site, key, width):
    shown(shared_page, served, site, key, "nb", width)
    header, text, footer = shared_page.evaluate(EDGES)
    assert header == text == footer


@pytest.mark.parametrize("key", KEYS)
def test_the_menu_and_the_text_begin_where_the_header_does(shared_page, served, site, key):
    shown(shared_page, served, site, key, "nb", 1280)
    first = ".menu a:not(.menu__close)" if key != "index" else ".opening"
    inside = "parseFloat(getComputedStyle(element).paddingLeft)" if key != "index" else "0"
    brand, begin = shared_page.evaluate(f"""() => [document.querySelector(".brand").getBoundingClientRect().left,
        (element => element.getBoundingClientRect().left + {inside})(document.querySelector("{first}"))]""")
    assert abs(brand - begin) < 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["index", "conditions/where-it-hurts", "diagnosis/pelvic-joint-tests"])
@pytest.mark.parametrize("width, beside", [(1280, True), (1024, True), (768, True), (660, False), (360, False)])
def test_a_map_has_its_list_beside_it_where_there_is_room(shared_page, served, site, key, language, width, beside):
    shown(shared_page, served, site, key, language, width)
    drawing, words = shared_page.evaluate(BOXES)
    assert words["left"] >= drawing["right"] if beside else words["top"] >= drawing["bottom"]
    assert shared_page.evaluate(TARGETS) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_of_the_front_page_is_one_list_of_choices(shared_page, served, site, language):
    shown(shared_page, served, site, "index", language, 1280)
    links = shared_page.eval_on_selector_all("#where ~ * .picture__list a", "links => links.map(link => link.textContent)")
    assert len(links) == len(set(links)) == 10
    assert shared_page.locator("#where ~ ul").first.evaluate("list => list.previousElementSibling.id") == "questions"


@pytest.mark.parametrize("width", [1280, 360])
def test_a_number_stands_behind_the_track_of_its_bar(shared_page, served, site, width):
    shown(shared_page, served, site, "treatments/specific-exercise", "nb", width)
    ends = shared_page.evaluate("""() => [...document.querySelectorAll(".picture--chart svg text")].filter(text => /%/.test(text.textContent))
        .map(text => text.getBoundingClientRect().left - Math.max(...[...document.querySelectorAll(".picture--chart rect")]
            .map(bar => bar.getBoundingClientRect().right)))""")
    assert ends and min(ends) > 0
