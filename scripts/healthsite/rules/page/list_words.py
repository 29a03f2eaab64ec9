"""The words behind the name of a list are a source, then folders of pages, or `except` and the folders to leave out.

Why:  a list of a source or folder that there is not is empty, and nobody sees that statements are missing.
Bad:  `::: statements mil bread`, `::: statements mill braed`, `::: statements mill except`
Good: `::: statements mill bread` on one page, `::: statements mill except bread` on another: together they miss nothing
"""

from collections.abc import Iterator

from healthsite.model.document import Listing
from healthsite.model.listed import EXCEPT
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.folders import first_folder
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/references.yml", "pages")


def check(page: Page, site: Site) -> Iterator[Problem]:
    for listing in page.document.lists:
        source, *folders = listing.words or ("",)
        if source and source not in site.references:
            hint = did_you_mean(source, site.references, Message("known: {names}", names=", ".join(sorted(site.references))))
            yield page.problem(_place(listing, 0), Message("there is no source '{source}'", source=source), hint)
        if folders == [EXCEPT]:
            message = Message("'{word}' stands at the end, and nothing is left out", word=EXCEPT)
            yield page.problem(_place(listing, 1), message, Message("write the folders behind it, or take it out"))
        known = sorted({first_folder(key) for key in site.keys} - {""})
        for number, folder in enumerate(folders, start=1):
            if folder in known or (folder == EXCEPT and number == 1):
                continue
            hint = did_you_mean(folder, known, Message("known: {names}", names=", ".join(known)))
            yield page.problem(_place(listing, number), Message("no page lies in a folder '{folder}'", folder=folder), hint)


def _place(listing: Listing, number: int) -> Position:
    """Where a word behind the name stands; one space stands between two."""
    before = (":::", listing.name, *listing.words[:number])
    return Position(listing.position.line, listing.position.column + len(" ".join(before)) + 1)
