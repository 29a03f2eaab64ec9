"""Every word of the interface is used.

Why:  a word that nothing shows is translated and kept up for nobody; often it is one that was misspelt in every language.
Bad:  `baker: The baker` in `overrides/strings/en.yml`, and no template that asks for it
Good: the word is shown somewhere, or taken out in every language
"""

from collections.abc import Iterator

from healthsite.model.interface_words import PLACES, words_of_the_program
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.asked_words import asked_words

SEVERITY = "warning"
RESTS_ON = ("overrides/strings/",)
FOLDER = "overrides/"
STRINGS = "overrides/strings/{}.yml"


def check(site: Site) -> Iterator[Problem]:
    asked = {key for _, key, _ in asked_words((path, text) for path, text in site.other_texts.items() if path.startswith(FOLDER))}
    code = site.settings.default.code
    known = asked | words_of_the_program()
    for key in site.strings[code] if asked else ():
        if key not in known and not key.startswith(PLACES):
            hint = Message("remove it in every language, or show it in a template")
            yield site.keys_of(STRINGS.format(code)).problem((key,), Message("nothing uses the word '{key}'", key=key), hint)
