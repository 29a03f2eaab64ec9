"""The menu: every section, the pages of the reader's own section, and a page's own pages only to those who are there."""

MENU = "//nav[@id='menu']//a[@href and not(@data-menu-close)]"


def shown(pages, page):
    """Words of the links in the menu of a page."""
    return [link.text_content() for link in pages[page.url].xpath(MENU)]


def test_pages_of_a_page_are_in_the_menu_only_there(site, pages):
    """They would make the menu of a whole section longer for the sake of a few readers."""
    parts = {page for page in site.pages.values() if page.key.count("/") == 2}
    assert parts
    for part in parts:
        above = site.page(part.key.rpartition("/")[0], part.language)
        section = site.page(f"{part.key.partition('/')[0]}/index", part.language)
        assert part.meta.nav_title in shown(pages, part)
        assert part.meta.nav_title in shown(pages, above)
        assert part.meta.nav_title not in shown(pages, section)
        assert above.meta.nav_title in shown(pages, section)


def test_the_way_from_the_front_page_goes_through_the_page_above(site, pages):
    for part in (page for page in site.pages.values() if page.key.count("/") == 2):
        above = site.page(part.key.rpartition("/")[0], part.language)
        assert pages[part.url].xpath("//nav[@class='path']//li/a")[-1].text_content() == above.meta.nav_title
