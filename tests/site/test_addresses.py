"""Every page lies at an address in its reader's language."""
from xml.etree import ElementTree

ADDRESSES = """
/
/aarsaker/
/behandling/
/behandling/fysioterapi/
/diagnose/
/kilder/
/kilder/der-kildene-er-uenige/
/leve-med/
/tilstander/
/tilstander/bekkenleddsmerter/
/tilstander/bekkenloesning/
/tilstander/langvarige-bekkensmerter/
/da/
/da/aarsager/
/da/behandling/
/da/behandling/fysioterapi/
/da/diagnose/
/da/kilder/
/da/kilder/hvor-kilderne-er-uenige/
/da/leve-med/
/da/tilstande/
/da/tilstande/baekkenloesning/
/da/tilstande/langvarige-baekkensmerter/
/da/tilstande/smerter-fra-baekkenleddene/
/en/
/en/causes/
/en/conditions/
/en/conditions/bekkenlosning/
/en/conditions/chronic-pelvic-pain/
/en/conditions/pelvic-girdle-pain/
/en/diagnosis/
/en/living/
/en/references/
/en/references/where-sources-disagree/
/en/treatments/
/en/treatments/physiotherapy/
""".split()

NAMESPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_these_addresses_are_the_site_s_for_ever(pages):
    assert [address for address in ADDRESSES if address[1:] not in pages] == []


def test_the_site_has_the_pages_that_were_written_and_no_others(pages, site):
    assert sorted(pages) == sorted(page.url for page in site.pages.values())


def test_each_language_has_its_own_page_for_wrong_addresses(trees, pages):
    assert sorted(trees.keys() - pages.keys()) == ["404.html", "da/404.html", "en/404.html"]


def test_addresses_are_plain_ascii(built_site):
    names = [file.relative_to(built_site).as_posix() for file in built_site.rglob("*")]
    assert [name for name in names if not name.isascii() or " " in name] == []


def test_every_page_names_its_own_address_as_the_canonical_one(pages, site):
    named = {address: tree.xpath("//link[@rel='canonical']/@href") for address, tree in pages.items()}
    assert named == {address: [site.settings.site_url + address] for address in pages}


def test_pages_for_wrong_addresses_keep_out_of_search_engines(trees, pages):
    for address in trees.keys() - pages.keys():
        assert trees[address].xpath("//meta[@name='robots']/@content") == ["noindex"]
        assert trees[address].xpath("//link[@rel='canonical']") == []


def test_the_sitemap_lists_every_page_once(built_site, site):
    entries = ElementTree.parse(built_site / "sitemap.xml").findall("s:url", NAMESPACES)
    listed = [entry.findtext("s:loc", namespaces=NAMESPACES) for entry in entries]
    assert sorted(listed) == sorted(site.settings.site_url + page.url for page in site.pages.values())


def test_the_sitemap_gives_the_same_alternates_as_the_page(built_site, pages, site):
    for entry in ElementTree.parse(built_site / "sitemap.xml").findall("s:url", NAMESPACES):
        address = entry.findtext("s:loc", namespaces=NAMESPACES).removeprefix(site.settings.site_url)
        listed = {link.get("hreflang"): link.get("href") for link in entry.findall("x:link", NAMESPACES)}
        head = {link.get("hreflang"): link.get("href") for link in pages[address].xpath("//link[@rel='alternate']")}
        assert len(listed) == 4
        assert listed == head


def test_the_words_of_the_interface_are_not_published(built_site):
    assert list(built_site.rglob("*.yml")) == []
