"""A reader sees, at each statement, which source stands behind it and what kind of knowledge that is."""
import pytest

LABELS = {"nb": "kilde {number}, ", "da": "kilde {number}, ", "en": "source {number}, "}


@pytest.fixture(scope="module")
def marks(pages):
    """(address, mark) for every citation mark of the site."""
    found = [(address, mark) for address, tree in pages.items() for mark in tree.xpath("//a[contains(@class, 'citation')]")]
    assert len(found) > 500
    return found


def part(mark, name):
    return mark.findtext(f"span[@class='citation__{name}']")


def test_a_mark_shows_its_number_and_its_kind_in_a_word(marks):
    assert [mark.get("href") for _, mark in marks if not (part(mark, "number").isdecimal() and part(mark, "kind").strip())] == []


def test_a_mark_is_named_for_those_who_hear_it(marks, language_of):
    for address, mark in marks:
        assert mark.get("aria-label").startswith(LABELS[language_of(address)].format(number=part(mark, "number")))


def test_the_kind_is_a_word_of_the_page_s_language(marks, language_of, site):
    for address, mark in marks:
        words = site.strings[language_of(address)]
        kind = mark.get("class").split("citation--")[1]
        assert part(mark, "kind") == words[f"kind.{kind}.short"]


def test_a_mark_leads_to_a_place_in_the_list_of_sources(marks, pages):
    targets = {address: set(tree.xpath("//section[@class='sources']//@id")) for address, tree in pages.items()}
    assert [(address, mark.get("href")) for address, mark in marks if mark.get("href")[1:] not in targets[address]] == []


def test_the_number_is_that_of_the_source_in_the_list(marks, pages):
    for address, mark in marks:
        fact = mark.get("href")[1:]
        before = pages[address].xpath("//section[@class='sources']/ol/li[.//*[@id=$id]]/preceding-sibling::li", id=fact)
        assert int(part(mark, "number")) == len(before) + 1


def test_the_list_says_what_kind_of_knowledge_each_fact_is_and_how_sure(pages, site, language_of):
    for address, tree in pages.items():
        for place in tree.xpath("//section[@class='sources']//*[starts-with(@id, 'fact-')]"):
            fact, words = site.facts[place.get("id").removeprefix("fact-")], site.strings[language_of(address)]
            row = " ".join(place.xpath("ancestor::li[1]")[0].text_content().split())
            assert row.startswith(f"{words[f'kind.{fact.kind}']} ({words[f'strength.{fact.strength}']})")


def test_every_cited_fact_of_a_page_is_listed_on_it(pages, site):
    for page in site.pages.values():
        listed = {name.removeprefix("fact-") for name in pages[page.url].xpath("//@id[starts-with(., 'fact-')]")}
        assert listed == set(page.document.facts)


def test_every_id_on_a_page_stands_once(trees):
    for address, tree in trees.items():
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids)), f"{address}: {[name for name in ids if ids.count(name) > 1]}"
