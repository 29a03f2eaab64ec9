"""An address or anchor that was ever published still leads somewhere.

Why:  patient organisations link to a paragraph and rely on that link for years.
Bad:  the heading `{#who}` is gone, and `tilstander/#who` stands in `permalinks.txt`
Good: the anchor stays when the heading is reworded; a moved page has a line in `redirects.yml`
"""

from collections.abc import Iterator

from healthsite.model.document import Section
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.counterparts import place_of_heading

RESTS_ON = (
    "pages", "docs/_data/permalinks.txt", "docs/_data/redirects.yml", "docs/_data/page-types.yml",
    "docs/_data/glossary.yml", "docs/_data/literature.yml", "docs/_data/references.yml",
)
GIVES_WAY_TO = ("heading-anchors", "heading-marks", "same-sections")
FILE = "docs/_data/permalinks.txt"


def check(site: Site) -> Iterator[Problem]:
    now = set(site.addresses)
    pages = {page.url or "/": page for page in site.pages.values()}
    for permalink, line in site.permalinks.items():
        url, _, anchor = permalink.partition("#")
        if permalink in now or url in site.redirects:
            continue
        if anchor and url in pages:
            page = pages[url]
            if not _renamed(page, url, site) and _belongs_to_its_type(page, anchor, site):
                continue
            place, hint = _place(page, url, anchor, site)
            address = permalink.lstrip("/")
            message = Message("the section '{anchor}' was published at '/{address}' and is gone", anchor=anchor, address=address)
            yield page.problem(place, message, hint)
        elif not anchor:
            hint = Message("add it to docs/_data/redirects.yml: '{url}: key-of-the-page-that-took-its-place'", url=url)
            message = Message("the address '/{address}' was published and leads nowhere now", address=url.lstrip("/"))
            moved = _moved(url, site)
            if moved:
                again = Message("write the old slug again, or add to docs/_data/redirects.yml: '{url}: {key}'", url=url, key=moved.key)
                yield moved.key_problem("slug", message, again)
            else:
                yield Problem(FILE, Position(line), message, hint=hint)


def _moved(url: str, site: Site) -> Page | None:
    """The page that stands in the same folder under an address that was never published, if it is the only one."""
    folder, language = url.rstrip("/").rpartition("/")[0], site.language_at(url).code
    known = {permalink.partition("#")[0] for permalink in site.permalinks}
    found = [
        page for page in site.pages.values()
        if page.language == language and (page.url or "/") not in known and page.url.rstrip("/").rpartition("/")[0] == folder
    ]
    return found[0] if len(found) == 1 else None


def _renamed(page: Page, url: str, site: Site) -> Section | None:
    """The first heading whose anchor was never published: most likely the one that was renamed."""
    return next((section for section in page.document.headings if f"{url}#{section.anchor}" not in site.permalinks), None)


def _belongs_to_its_type(page: Page, anchor: str, site: Site) -> bool:
    """Whether page-sections misses the section, and says what is to be written."""
    page_type = site.page_types.get(page.meta.type)
    return site.is_original(page) and page_type is not None and anchor in page_type.sections


def _place(page: Page, url: str, anchor: str, site: Site) -> tuple[Position, Message]:
    """The heading that was renamed, or else where in another language the section that is gone still stands."""
    section = _renamed(page, url, site)
    if section:
        return section.position, Message("give this heading its anchor back: {{#{anchor}}}", anchor=anchor)
    if page.document.lists:
        hint = Message("put the entry '{anchor}' back into the list, or give a heading the anchor {{#{anchor}}}", anchor=anchor)
        return page.document.lists[0].position, hint
    hint = Message("give a heading the anchor {{#{anchor}}}", anchor=anchor)
    edition = next((edition for edition in site.editions(page.key) if anchor in edition.document.anchors), None)
    return place_of_heading(anchor, page.document, edition.document) if edition else Position(), hint
