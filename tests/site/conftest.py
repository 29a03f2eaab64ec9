"""The built files, taken apart here and not by the code under test."""
import pytest
from lxml import html

LANGUAGES = ("nb", "da", "en")
DEFAULT = "nb"


@pytest.fixture(scope="session")
def trees(built_site):
    """Address -> parsed document, for every HTML file: `da/tilstande/`, `da/404.html`."""
    parser = html.HTMLParser(encoding="utf-8")
    files = sorted(built_site.rglob("*.html"))
    return {
        file.relative_to(built_site).as_posix().removesuffix("index.html"): html.document_fromstring(file.read_bytes(), parser)
        for file in files
    }


@pytest.fixture(scope="session")
def pages(trees):
    """Address -> parsed document, without the pages for wrong addresses."""
    return {address: tree for address, tree in trees.items() if not address.endswith("404.html")}


@pytest.fixture(scope="session")
def language_of():
    """A function: the language that an address stands in."""
    def language(address):
        first = address.partition("/")[0]
        return first if first in LANGUAGES and first != DEFAULT else DEFAULT
    return language
