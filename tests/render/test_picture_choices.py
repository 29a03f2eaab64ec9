"""A picture whose parts lead somewhere is one list of choices: its own, and those that the text adds below it."""
from dataclasses import replace

import pytest
from lxml import html
from markdown import Markdown

from healthsite.markdown.extension import HealthsiteExtension
from healthsite.model.document import Block, Citation, Document, Link, Section
from healthsite.model.problem import Position
from healthsite.render.pictures.contact_sheet import page_with

HERE = Position()


@pytest.fixture(params=["nb", "da", "en"])
def language(request):
    return request.param


@pytest.fixture
def linked(site):
    """Every picture with links."""
    found = [picture for picture in site.illustrations.values() if picture.links]
    assert found
    return found


def shown(text, page, site):
    return html.fragment_fromstring(Markdown(extensions=[HealthsiteExtension(page, site)]).convert(text), create_parent="main")


def test_a_list_of_links_below_goes_on_with_its_list(site, language, linked):
    for picture in linked:
        tree = shown(f"![](picture:{picture.key})\n\n- [elsewhere](a.md)\n- [not sure](b.md)\n\nText.", page_with(picture.key, language, site), site)
        own, further = tree.xpath(".//figure//div[@class='picture__list']/*")
        assert [link.get("href") for link in further.xpath(".//a")] == ["a.md", "b.md"]
        assert len(own) == len([key for key in picture.labels if key in picture.links])
        assert [element.tag for element in tree] == ["div", "p"]


@pytest.mark.parametrize("below", ["- [elsewhere](a.md): far away", "- **Front:** the symphysis", "1. [elsewhere](a.md)", "Text.\n\n- [elsewhere](a.md)"])
def test_any_other_text_stays_below_it(site, linked, below):
    tree = shown(f"![](picture:{linked[0].key})\n\n{below}", page_with(linked[0].key, "en", site), site)
    assert tree.xpath(".//*[contains(@class, 'picture__parts--further')]") == []
    assert tree[-1].tag in ("ul", "ol") and tree[-1].getparent() is tree


def test_a_picture_without_links_takes_no_choices(site):
    plain = next(picture for picture in site.illustrations.values() if not picture.links)
    assert shown(f"![](picture:{plain.key})\n\n- [elsewhere](a.md)", page_with(plain.key, "en", site), site)[-1].tag == "ul"


def test_nothing_is_a_link_to_the_section_it_stands_in(site, language, linked):
    for picture in linked:
        target = next(iter(target for target in picture.links.values() if "#" in target), "")
        if not target:
            continue
        key, anchor = target.split("#")
        page = site.page(key, language)
        cited = tuple(Citation(fact, HERE) for fact in picture.facts)
        block = Block("paragraph", "", HERE, citations=cited, images=(Link("", f"picture:{picture.key}", HERE),))
        page = replace(page, document=Document((Section(anchor, 2, "", HERE, (block,)),)))
        own = shown(f"![](picture:{picture.key})", page, site).xpath(".//div[@class='picture__list']/*")[0]
        there = sum(goal != target for goal in picture.links.values())
        assert (len(own.xpath(".//a")), len(own)) == (there, len(picture.links))


def test_where_a_part_leads_is_told_there(site, language):
    """Each number of a map leads to a page or section that shows the map, or that names the place in its title."""
    for picture in site.illustrations.values():
        for key, target in picture.links.items() if picture.numbered else ():
            page_key, _, anchor = target.partition("#")
            page = site.page(page_key, language)
            section = next((section for section in page.document.sections if section.anchor == anchor), None)
            assert page and (section or not anchor)
            cited = {citation.fact for block in (section.blocks if section else page.document.blocks) for citation in block.citations}
            assert cited & set(picture.facts), f"{key} leads to {target}, which tells none of the picture's facts"
