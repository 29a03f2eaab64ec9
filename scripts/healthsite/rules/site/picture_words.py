"""A picture has all its words in every language.

Why:  a reader of one language would see an empty place where another reads a name.
Bad:  `labels: {crust: {en: crust}}` on a site that is in Danish too
Good: `labels: {crust: {en: crust, da: skorpe}}`
"""

from collections.abc import Iterator, Mapping

from healthsite.model.illustration import PICTURES, Illustration
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    for picture in site.illustrations.values():
        for where, words in _places(picture):
            for language in site.settings.languages:
                if not words.get(language.code, "").strip():
                    message = Message("the words '{where}' are missing in {language}", where=".".join(where), language=language.name)
                    place = site.keys_of(f"{PICTURES}/{picture.key}.yml")
                    yield place.problem(where, message, Message("add a line '{code}:' with the words", code=language.code))


def _places(picture: Illustration) -> Iterator[tuple[tuple[str, ...], Mapping[str, str]]]:
    yield ("title",), picture.title
    yield ("description",), picture.description
    if picture.caption:
        yield ("caption",), picture.caption
    for key, words in picture.labels.items():
        yield ("labels", key), words
