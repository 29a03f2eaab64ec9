"""The words in a drawing stand as keys, and every key has its words.

Why:  one drawing serves every language only if no language is written into it.
Bad:  `<text x="20" y="40">crust</text>`, or `{crust}` in the drawing and no `crust:` among the labels
Good: `<text x="20" y="40">{crust}</text>`, and `crust:` among the labels of the picture
"""

from collections.abc import Iterator

from healthsite.model.illustration import PICTURES, Drawing, Illustration
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.drawing_words import drawn_words, named_areas
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/pictures/",)


def check(site: Site) -> Iterator[Problem]:
    for drawing in (*site.drawings.values(), *site.drawing_kit.parts.values()):
        for words in drawn_words(drawing.text):
            if not words.key:
                message = Message("the words '{words}' are written into the drawing", words=words.written)
                hint = Message("write a key, such as {example}, and its words among the labels of the picture", example="{crust}")
                yield Problem(drawing.path, drawing.position(words.offset), message, hint=hint)
    for picture in site.illustrations.values():
        if drawing := site.drawings.get(picture.key):
            yield from _keys(picture, drawing, site)
        elif picture.chart:
            yield from _of_chart(picture, site)


def _keys(picture: Illustration, drawing: Drawing, site: Site) -> Iterator[Problem]:
    keys = [(words.key, words.offset) for words in drawn_words(drawing.text) if words.key]
    for key, offset in (*keys, *named_areas(drawing.text)):
        if key not in picture.labels:
            hint = did_you_mean(key, picture.labels, Message("add it to the labels in {key}.yml, in every language", key=picture.key))
            yield Problem(drawing.path, drawing.position(offset), Message("the key '{key}' has no words", key=key), hint=hint)
    yield from _unshown(picture, {key for key, _ in keys}, site)


def _of_chart(picture: Illustration, site: Site) -> Iterator[Problem]:
    used = {label: ("chart", number, "label") for number, group in enumerate(picture.chart) for label in (group.label,) if label}
    used |= {bar.label: ("chart", number, "bars", index, "label")
             for number, group in enumerate(picture.chart) for index, bar in enumerate(group.bars)}
    for key, where in used.items():
        if key not in picture.labels:
            hint = did_you_mean(key, picture.labels, Message("add it to the labels, in every language"))
            yield site.keys_of(f"{PICTURES}/{picture.key}.yml").problem(where, Message("the key '{key}' has no words", key=key), hint)
    yield from _unshown(picture, set(used), site)


def _unshown(picture: Illustration, shown: set[str], site: Site) -> Iterator[Problem]:
    place = site.keys_of(f"{PICTURES}/{picture.key}.yml")
    for key in picture.labels:
        if key not in shown:
            message = Message("the drawing has no place for the words '{key}'", key=key)
            yield place.problem(("labels", key), message, Message("put {mark} where they belong, or remove them", mark=f"{{{key}}}"))
