"""Nothing is loaded from another host: no reader is reported to anyone."""
import re

LOADED = ("//link[not(contains('canonical alternate', @rel))]/@href", "//*[not(self::a)]/@src", "//@srcset", "//@data-src", "//object/@data",
          "//form/@action", "//*[local-name()='use']/@href")
ELSEWHERE = re.compile(r"\s*(?:[a-z]+:)?//", re.IGNORECASE)
IN_STYLES = re.compile(r"url\(\s*['\"]?((?:https?:)?//[^)]*)\)|@import\s+['\"]((?:https?:)?//[^'\"]*)")


def test_pages_load_from_their_own_host_only(trees):
    loaded = [address for tree in trees.values() for query in LOADED for address in tree.xpath(query)]
    assert loaded
    assert [address for address in loaded if ELSEWHERE.match(address)] == []


def test_style_sheets_load_from_their_own_host_only(built_site):
    sheets = list(built_site.rglob("*.css"))
    assert sheets
    assert [found.group() for sheet in sheets for found in IN_STYLES.finditer(sheet.read_text(encoding="utf-8"))] == []


def test_scripts_of_the_pages_name_no_other_host(trees):
    inline = [script.text for tree in trees.values() for script in tree.xpath("//script[not(@src)]") if script.text]
    assert inline
    assert [found for text in inline for found in re.findall(r"https?://[^\"'\s]+", text)] == []


def test_the_theme_s_notice_of_its_end_of_life_is_not_shown(built_site):
    texts = {file.name: file.read_text(encoding="utf-8") for file in built_site.rglob("*.html")}
    assert [name for name, text in texts.items() if re.search(r"MkDocs 2\.0|end[ -]of[ -]life|Zensical", text)] == []
