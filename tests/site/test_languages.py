"""Each page speaks one language, says which, and is found under that language's address."""
import re
from posixpath import join, normpath

def text_of(element):
    return " ".join(element.text_content().split())


def test_every_file_says_the_language_of_its_address(trees, language_of):
    assert {address: tree.get("lang") for address, tree in trees.items()} == {address: language_of(address) for address in trees}


def test_every_page_shows_the_text_written_in_its_language(pages, site):
    titles = {page.url: (page.language, page.meta.title) for page in site.pages.values()}
    for address, tree in pages.items():
        assert (tree.get("lang"), text_of(tree.xpath("//h1")[0])) == titles[address]


def test_every_file_has_one_main_heading(trees):
    assert {address: len(tree.xpath("//h1")) for address, tree in trees.items()} == dict.fromkeys(trees, 1)


def test_titles_and_descriptions_are_each_page_s_own(pages):
    for query in ("//title/text()", "//meta[@name='description']/@content"):
        found = [tree.xpath(query)[0].strip() for tree in pages.values()]
        assert all(found)
        assert len(set(found)) == len(found)


def test_links_stay_in_the_language_of_the_page(pages, language_of):
    for address, tree in pages.items():
        for href in tree.xpath("//main//a[not(@hreflang)]/@href"):
            if not re.match(r"[a-z]+:|#|/", href) and "assets/" not in href:
                target = normpath(join("/", address, href.partition("#")[0])).strip("/") + "/"
                assert language_of(target) == language_of(address), f"{address} links to {href}"


def test_the_source_list_is_in_the_reader_s_language(pages, site, language_of):
    titles = {address: [text_of(title) for title in tree.xpath("//h2[@id='sources']")] for address, tree in pages.items()}
    listed = {address: title for address, title in titles.items() if title}
    assert len(listed) > 30
    assert listed == {address: [site.strings[language_of(address)]['sources.title']] for address in listed}


def test_months_in_the_source_list_are_in_the_reader_s_language(pages):
    months = {"nb": "juni", "da": "juni", "en": "June"}
    address = {"nb": "tilstander/langvarige-bekkensmerter/", "da": "da/tilstande/langvarige-baekkensmerter/",
               "en": "en/conditions/chronic-pelvic-pain/"}
    for code, month in months.items():
        dated = text_of(pages[address[code]].xpath("//li[@id='source-nhi-cpp']/p")[0])
        assert re.search(rf"\b{month}\b|\b{month[:3]}\b", dated), dated


def test_titles_in_another_language_are_marked_as_such(pages):
    source = pages["en/conditions/chronic-pelvic-pain/"].xpath("//li[@id='source-nhi-cpp']//span[@lang='nb']")
    assert "Langvarige bekkensmerter" in [text_of(span) for span in source]


def test_every_page_says_that_it_has_not_been_reviewed_yet(pages, site, language_of):
    for address, tree in pages.items():
        facts = [text_of(row) for row in tree.xpath("//section[@aria-labelledby='page-facts']//dd")]
        assert site.strings[language_of(address)]['reviewed.not-yet'] in facts, address


def test_the_notices_of_the_footer_stand_on_every_file(trees, site, language_of):
    footers = [label for label in site.labels.values() if label.place == "footer"]
    assert footers
    for address, tree in trees.items():
        shown = text_of(tree.xpath("//footer")[0])
        assert [label.key for label in footers if label.text[language_of(address)] not in shown] == []


def test_the_notices_that_a_page_asks_for_stand_on_it_in_its_language(pages, site):
    asked = [(page, site.labels[key]) for page in site.pages.values() for key in page.meta.labels]
    assert asked
    for page, label in asked:
        boxes = [text_of(box) for box in pages[page.url].xpath(f"//div[contains(@class, 'notice--{label.key}')]")]
        level = site.strings[page.language][f"level.{label.level}"]
        expected = f"{level} {label.title[page.language]} {label.text[page.language]}"
        assert any(box.startswith(expected) for box in boxes), f"{page.path}: {label.key}"
