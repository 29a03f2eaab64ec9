"""Links inside the site, and marks of links that make none."""
from posixpath import dirname, relpath

from healthsite.text.inline import LINK
from registry import bad_edit, family
from words import CLICK_HERE, READ_MORE


def links(page, ending: str = "", anchored: bool = False, term: bool = False):
    """Every link on one line: the match in the file's text."""
    for block in page.blocks:
        start = page.offset(block.position)
        for match in LINK.finditer(page.text, start, start + len(block.text)):
            target = match["target"]
            if target.startswith("term:") == term and not match["image"] and ("#" in target) >= anchored and ending in target:
                yield match


def retargeted(change, **which):
    """Another target for a link."""

    def edits(page):
        for match in links(page, **which):
            yield page.swapped(match.start("target"), match.end("target"), change(match["target"]))

    return edits


def reworded(words):
    """Other words for a link to a page."""

    def edits(page):
        for match in links(page, ending=".md"):
            yield page.swapped(match.start("text"), match.end("text"), words(page, match))

    return edits


def rewritten(pattern: str):
    """A link to a page with other marks."""

    def edits(page):
        for match in links(page, ending=".md"):
            yield page.swapped(*match.span(), pattern.format(text=match["text"], target=match["target"]))

    return edits


family(__name__, lambda change: retargeted(change, ending=".md"), {
    "internal-links": {
        "letter-lost-in-target": lambda target: target.replace(".md", "", 1)[:-1] + ".md",
        "link-cut-short": lambda target: target[: len(target) // 2],
        "ending-of-file-lost": lambda target: target.replace(".md", "/"),
        "html-instead-of-md": lambda target: target.replace(".md", ".html"),
        "target-in-capitals": lambda target: target.replace(".md", ".MD"),
        "one-folder-too-high": lambda target: "../" + target,
        "backslashes-in-target": lambda target: "..\\" + target.replace("/", "\\"),
        "target-from-the-root": lambda target: "/" + target.replace("../", ""),
        "anchor-that-is-not-there": lambda target: target + "#all-of-it",
        "target-lost": lambda target: "",
    },
    "shown-marks, internal-links": {"space-inside-target": lambda target: target.replace(".md", " .md")},
}, everywhere={"letter-lost-in-target"})
family(__name__, lambda change: retargeted(change, anchored=True), {"internal-links": {
    "anchor-of-no-section": lambda target: target + "-gone",
    "anchor-in-another-language": lambda target: target.partition("#")[0] + "#hvem-får-det",
}}, everywhere={"anchor-of-no-section"})
family(__name__, lambda change: retargeted(change, term=True), {
    "internal-links": {
        "term-misspelt": lambda target: target[:-2] + target[-1],
        "term-that-is-not-in-the-glossary": lambda target: "term:sourdough",
    },
    "internal-links, link-schemes": {"term-without-its-mark": lambda target: target.removeprefix("term:")},
})
family(__name__, reworded, {
    "link-words": {
        "click-here": lambda page, match: CLICK_HERE[page.language],
        "read-more": lambda page, match: READ_MORE[page.language],
        "link-without-words": lambda page, match: "",
        "arrow-for-words": lambda page, match: "→",
    },
    "address-as-text, link-words": {"file-name-for-words": lambda page, match: match["target"]},
}, everywhere={"click-here"})
family(__name__, rewritten, {
    "shown-marks, pasted-leftovers": {
        "space-between-words-and-target": "[{text}] ({target})",
        "brackets-the-wrong-way-round": "({text})[{target}]",
        "link-not-closed": "[{text}]({target}",
        "words-not-closed": "[{text}({target})",
        "words-not-opened": "{text}]({target})",
        "brackets-of-link-escaped": r"\[{text}\]({target})",
        "link-as-in-a-wiki": "[[{target}|{text}]]",
        "reference-link-without-its-address": "[{text}][the-causes]",
    },
    "raw-html": {"link-as-html": '<a href="{target}">{text}</a>'},
})


@bad_edit("internal-links")
def folder_forgotten(page):
    yield from retargeted(lambda target: target.removeprefix("../"), ending="../")(page)


@bad_edit("internal-links")
def page_of_another_language(page):
    """Leads out of the language's folder, into the next."""
    other = next(code for code in page.site.settings.codes if code != page.language)
    back = relpath(".", dirname(page.key) or ".")
    yield from retargeted(lambda target: f"{back}/../{other}/index.md", ending=".md")(page)


@bad_edit("links-by-file")
def address_of_our_own_site(page):
    address = page.site.settings.absolute(page.site.page("references/index", page.language).url)
    yield from retargeted(lambda target: address, ending=".md")(page)


@bad_edit("links-by-file")
def address_of_our_own_site_without_https(page):
    address = page.site.settings.site_url.replace("https:", "http:")
    yield from retargeted(lambda target: address, ending=".md")(page)


@bad_edit("terms-marked-once")
def term_marked_twice(page):
    first = {}
    for match in links(page, term=True):
        first.setdefault(match["target"], match)
    for match in first.values():
        for block in page.paragraphs:
            if page.offset(block.position) > match.end():
                yield page.appended(block, f" {match.group()}.")


@bad_edit("disagreement-rows")
def link_to_a_disagreement_the_header_does_not_name(page):
    goal = page.site.page(page.site.settings.disagreements_page, page.language)
    if goal.key == page.key:
        return
    target = relpath(f"{goal.key}.md", dirname(page.key) or ".")
    rows = [section for section in goal.document.headings if section.level == 3 and section.anchor not in page.page.meta.disagreements]
    for block in page.paragraphs:
        for row in rows:
            yield page.appended(block, f" [{row.title.rstrip('?')}]({target}#{row.anchor}).")
