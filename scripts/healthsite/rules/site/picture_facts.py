"""The facts that a picture shows are in the ledger, and the bars of a chart have their figures from them.

Why:  a picture says something about health as a sentence does; readers must see who says so.
Bad:  `facts: [mill-watr]`, or a bar that takes the third figure of a fact that has two
Good: `facts: [mill-water]`, and a bar with `fact: mill-water, figure: 2`
"""

from collections.abc import Iterator

from healthsite.model.illustration import PICTURES, Bar, Illustration
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean
from healthsite.text.shares import share_of

RESTS_ON = ("docs/_data/facts/", "docs/_data/pictures/")


def check(site: Site) -> Iterator[Problem]:
    for picture in site.illustrations.values():
        place = site.keys_of(f"{PICTURES}/{picture.key}.yml")
        for number, fact in enumerate(picture.facts):
            if fact not in site.facts:
                hint = did_you_mean(fact, site.facts, Message("see the ids in docs/_data/facts/"))
                yield place.problem(("facts", number), Message("there is no fact '{fact}'", fact=fact), hint)
        for number, group in enumerate(picture.chart):
            for index, bar in enumerate(group.bars):
                if fault := _fault(bar, picture, site):
                    yield place.problem(("chart", number, "bars", index, fault[0]), *fault[1:])


def _fault(bar: Bar, picture: Illustration, site: Site) -> tuple[str, Message, Message] | None:
    """Key of the bar, what is wrong, and what to do."""
    if bar.fact not in picture.facts:
        return "fact", Message("the fact '{fact}' is not among the facts of the picture", fact=bar.fact), Message("add it to 'facts'")
    fact = site.facts.get(bar.fact)
    if fact and not 0 < bar.figure <= len(fact.figures):
        message = Message("the fact '{fact}' has {count} figures, expected one with the number {number}",
                          fact=bar.fact, count=len(fact.figures), number=bar.figure)
        return "figure", message, Message("count them as they stand in 'figures' of the fact, from 1")
    if fact and share_of(fact.figures[bar.figure - 1]) is None:
        message = Message("'{figure}' is no share of a hundred", figure=fact.figures[bar.figure - 1])
        return "figure", message, Message("a bar needs a percentage, or a word such as 'half'")
    return None
