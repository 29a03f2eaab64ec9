"""Moved pages, and the list of what was ever published."""
from data_lines import lines_of
from edit import Edit
from registry import bad_edit, family

REDIRECTS, PERMALINKS = "docs/_data/redirects.yml", "docs/_data/permalinks.txt"
PUBLISHED = r"[a-z-]+/[a-z/-]*/$"


def moved(lines: str):
    """Lines for moved pages; the last of them is told of, or all. `PAGE` is the address of a page."""

    def edits(material):
        file = material.file(REDIRECTS)
        page = next(page for (_, key), page in material.site.pages.items() if key != "index")
        text = f"{file.text.rstrip()}\n{lines.replace('PAGE', page.url)}\n"
        yield file.written(text, range(text.count("\n"), text.count("\n") + 1), f"{lines!r} added")

    return edits


family(__name__, moved, {
    "redirects-lead": {
        "moved-to-a-page-that-is-not-there": "gammelt/: conditions/sourdough",
        "moved-from-an-address-in-use": "PAGE: index",
        "moved-address-without-slash": "gammelt: conditions/index",
        "moved-address-with-its-host": "https://bekkenguiden.example/gammelt/: conditions/index",
        "moved-in-a-circle": "a/: b/\nb/: a/",
    },
    "redirects-lead, data-file": {"moved-to-an-address": "gammelt/: PAGE", "moved-to-nothing": "gammelt/:"},
    "data-file": {"moved-twice": "gammelt/: conditions/index\ngammelt/: causes/index"},
}, on="data")


@bad_edit("permalinks-kept", on="data")
def published_address_misspelt(material):
    for file, number, match in lines_of(material, PERMALINKS, PUBLISHED):
        yield file.with_line(number, match.string[:-2] + "/")


@bad_edit("permalinks-recorded", on="data")
def published_address_taken_out(material):
    for file, number, _ in lines_of(material, PERMALINKS, PUBLISHED):
        yield file.without(number)


@bad_edit("permalinks-recorded", "data-file", on="data")
def list_of_addresses_emptied(material):
    yield material.file(PERMALINKS).written("", range(1, 2), "nothing left")


@bad_edit("permalinks-recorded")
def new_heading_not_in_the_list(page):
    """Told where in the list its address belongs."""
    edit = page.inserted(page.sections[-1].position.line, "## x {#something-new}", "")
    address = f"{page.page.url or '/'}#something-new"
    later = [line for line in page.site.permalinks if line > address]
    place = min((page.site.permalinks[line] for line in later), default=max(page.site.permalinks.values()))
    yield Edit(edit.changes, PERMALINKS, range(place - 1, place + 2), edit.what)
