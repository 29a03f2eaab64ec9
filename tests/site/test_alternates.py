"""Search engines are told of each page in the other languages, truthfully."""
from urllib.parse import urljoin

import pytest

LANGUAGES = {"nb", "da", "en"}


@pytest.fixture(scope="module")
def alternates(pages, site):
    """Full address of a page -> hreflang -> full address."""
    return {
        site.settings.site_url + address: {link.get("hreflang"): link.get("href") for link in tree.xpath("//link[@rel='alternate']")}
        for address, tree in pages.items()
    }


def test_every_page_names_its_three_editions_and_the_default(alternates):
    assert {page: set(links) for page, links in alternates.items()} == {page: LANGUAGES | {"x-default"} for page in alternates}


def test_no_hreflang_stands_twice(pages):
    for tree in pages.values():
        codes = tree.xpath("//link[@rel='alternate']/@hreflang")
        assert len(codes) == len(set(codes))


def test_alternates_are_full_addresses_of_pages_that_exist(alternates):
    assert [href for links in alternates.values() for href in links.values() if href not in alternates] == []


def test_alternates_are_reciprocal(alternates):
    one_way = [(page, href) for page, links in alternates.items() for href in links.values() if alternates[href] != links]
    assert one_way == []


def test_every_page_is_among_its_own_alternates(alternates):
    assert [page for page, links in alternates.items() if page not in links.values()] == []


def test_each_alternate_is_in_the_language_it_is_said_to_be(alternates, pages, site):
    for links in alternates.values():
        for code in LANGUAGES:
            address = links[code].removeprefix(site.settings.site_url)
            assert pages[address].get("lang") == code


def test_the_default_is_the_norwegian_page(alternates):
    assert [page for page, links in alternates.items() if links["x-default"] != links["nb"]] == []


def test_the_switcher_leads_to_the_same_pages_as_the_alternates(pages, alternates, site):
    for address, tree in pages.items():
        page = site.settings.site_url + address
        shown = {link.get("hreflang"): urljoin(page, link.get("href")) for link in tree.xpath("//a[@data-language-link]")}
        assert shown == {code: alternates[page][code] for code in LANGUAGES}


def test_pages_for_wrong_addresses_claim_no_alternates(trees, pages):
    assert [address for address in trees.keys() - pages.keys() if trees[address].xpath("//link[@hreflang]")] == []
