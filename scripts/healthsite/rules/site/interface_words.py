"""Every word that a template asks for is among the words of the interface.

Why:  a word that is not there leaves a hole on every page, or stops the site from being made.
Bad:  `{{ view.words['edit'] }}` in a template, and no `edit:` in `overrides/strings/`
Good: the word, in every language
"""

from collections.abc import Iterator

from healthsite.model.interface_words import words_for
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.asked_words import asked_words
from healthsite.text.nearest import did_you_mean
from healthsite.text.places import place

RESTS_ON = ("overrides/strings/",)
FOLDER = "overrides/"
STRINGS = "overrides/strings/{}.yml"


def check(site: Site) -> Iterator[Problem]:
    words = site.strings[site.settings.default.code]
    asked = list(asked_words((path, text) for path, text in site.other_texts.items() if path.startswith(FOLDER)))
    for path, key, offset in asked:
        if key not in words:
            hint = did_you_mean(key, words, Message("add it to the files in overrides/strings/"))
            yield Problem(path, place(site.other_texts[path], offset), Message("there is no word '{key}'", key=key), hint=hint)
    lists = {listing.name for page in site.pages.values() for listing in page.document.lists}
    for key in words_for(site.facts.values(), lists, bool(site.illustrations)) if asked else ():
        if key not in words:
            message = Message("the word '{key}' is missing, which the pages need", key=key)
            yield Problem(STRINGS.format(site.settings.default.code), Position(), message, hint=Message("add it in every language"))
