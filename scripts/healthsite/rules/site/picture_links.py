"""The parts of a picture lead to pages and sections that exist in every language.

Why:  who taps on a part of a picture and comes nowhere has lost the way twice.
Bad:  `links: {crust: bread/crust}`, and no such page
Good: `links: {crust: bread/starter#steps}`, and `crust` among the labels
"""

from collections.abc import Iterator

from healthsite.model.illustration import PICTURES
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/pictures/", "pages")


def check(site: Site) -> Iterator[Problem]:
    for picture in site.illustrations.values():
        place = site.keys_of(f"{PICTURES}/{picture.key}.yml")
        for label, target in picture.links.items():
            where = ("links", label)
            if label not in picture.labels:
                hint = did_you_mean(label, picture.labels, Message("a link needs words: add them to 'labels'"))
                yield place.problem(where, Message("the key '{key}' has no words", key=label), hint)
            key, _, anchor = target.partition("#")
            for language in site.settings.codes:
                goal = site.page(key, language)
                if goal is None:
                    hint = did_you_mean(key, site.keys_by_language[language], Message("write the key of a page, such as {example}", example="bread/starter"))
                    yield place.problem(where, Message("there is no page '{key}' in the language '{language}'", key=key, language=language), hint)
                elif anchor and anchor not in goal.document.anchors:
                    message = Message("the page '{path}' has no section '{anchor}'", path=goal.path, anchor=anchor)
                    yield place.problem(where, message, did_you_mean(anchor, goal.document.anchors, Message("lead to the page itself")))
