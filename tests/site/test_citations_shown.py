"""A reader sees, at each statement, which source stands behind it and what kind of knowledge that is."""
import pytest

LABELS = {"nb": "kilde {number}, ", "da": "kilde {number}, ", "en": "source {number}, "}


@pytest.fixture(scope="module")
def marks(pages):
    """(address, mark) for every citation mark of the site."""
    found = [(address, mark) for address, tree in pages.items() for mark in tree.xpath("//a[contains(@class, 'citation')]")]
    assert len(found) > 500
    return found


def row(mark, tree):
    """The place in the list of sources that belongs to a mark."""
    [place] = tree.xpath("//li[@id=$source]//*[@data-n=$place]", source=mark.get("href")[1:], place=mark.get("data-place"))
    return place


def test_a_mark_shows_its_number(marks):
    assert [mark.get("href") for _, mark in marks if not mark.text.isdecimal()] == []


def test_a_mark_is_named_for_those_who_hear_it(marks, language_of):
    for address, mark in marks:
        assert mark.get("aria-label").startswith(LABELS[language_of(address)].format(number=mark.text))


def test_the_kind_is_a_word_of_the_page_s_language(marks, language_of, site):
    for address, mark in marks:
        words = site.strings[language_of(address)]
        kind = mark.get("class").split("citation--")[1]
        assert mark.get("aria-label").endswith(words[f"kind.{kind}"])


def test_a_mark_leads_to_its_source_outside_of_what_is_folded(marks, pages):
    targets = {address: set(tree.xpath("//section[@class='sources']/ol/li/@id")) for address, tree in pages.items()}
    assert [(address, mark.get("href")) for address, mark in marks if mark.get("href")[1:] not in targets[address]] == []


def test_a_mark_has_a_place_of_its_kind_in_the_list(marks, pages, site, language_of):
    for address, mark in marks:
        kind = mark.get("class").split("citation--")[1]
        [said] = row(mark, pages[address]).xpath("ancestor::li[1]/span[@data-kind]")
        assert said.findtext("strong") == site.strings[language_of(address)][f"kind.{kind}"]


def test_the_number_is_that_of_the_source_in_the_list(marks, pages):
    for address, mark in marks:
        before = pages[address].xpath("//section[@class='sources']/ol/li[@id=$source]/preceding-sibling::li", source=mark.get("href")[1:])
        assert int(mark.text) == len(before) + 1


def test_the_list_has_each_place_once_for_every_kind_and_strength(pages, site):
    for page in site.pages.values():
        facts = [site.facts[fact] for fact in page.document.facts]
        for source in dict.fromkeys(fact.source for fact in facts):
            listed = pages[page.url].xpath("//li[@id=$source]//@data-n", source=f"source-{source}")
            expected = {(fact.kind, fact.strength, fact.where) for fact in facts if fact.source == source}
            assert sorted(map(int, listed)) == list(range(1, len(expected) + 1))


def test_the_list_says_what_kind_of_knowledge_each_fact_is_and_how_sure(pages, site):
    for page in site.pages.values():
        words = site.strings[page.language]
        for source in {site.facts[fact].source for fact in page.document.facts}:
            rows = pages[page.url].xpath("//li[@id=$source]//span[@data-kind]", source=f"source-{source}")
            cited = {site.facts[fact] for fact in page.document.facts if site.facts[fact].source == source}
            expected = {f"{words[f'kind.{fact.kind}']} ({words[f'strength.{fact.strength}']})" for fact in cited}
            assert {row.text_content() for row in rows} == expected and len(rows) == len(expected)


def test_each_source_says_beside_its_fold_how_many_places_are_in_it(pages):
    for tree in pages.values():
        for source in tree.xpath("//section[@class='sources']/ol/li"):
            count = int(source.xpath("details/summary")[0].text.split()[0])
            assert 0 < count <= len(source.xpath(".//@data-n"))


def test_every_id_on_a_page_stands_once(trees):
    for address, tree in trees.items():
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids)), f"{address}: {[name for name in ids if ids.count(name) > 1]}"
