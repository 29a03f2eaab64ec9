"""A figure in the words of a picture belongs to a fact of the picture.

Why:  a number in a picture is remembered better than one in a text, and needs a source like any other.
Bad:  a caption "Feed it for 9 days", and no fact of the picture that says so
Good: "Feed it for 5–7 days", and `facts: [mill-days]`

Number words count where they have a unit or are a share ("two years", "three quarters of"); "two loaves" counts what is drawn.
"""

from collections.abc import Iterator

from healthsite.model.illustration import PICTURES, Illustration
from healthsite.model.message import Message
from healthsite.model.passage import Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.claims import numbers_of_figures
from healthsite.text.figures import figures_in
from healthsite.text.shares import ROUNDING, share_of
from healthsite.text.spoken_shares import spoken_shares

RESTS_ON = ("docs/_data/facts/", "docs/_data/pictures/")


def check(site: Site) -> Iterator[Problem]:
    for picture in site.illustrations.values():
        path = f"{PICTURES}/{picture.key}.yml"
        figures = [figure for fact in picture.facts if fact in site.facts for figure in site.facts[fact].figures]
        known = {number for figure in figures for number in numbers_of_figures((figure,))}
        known |= {(f"{share:g}", True) for figure in figures if (share := share_of(figure)) is not None}
        for passage in site.passages:
            if passage.path == path:
                yield from _in_passage(passage, picture, known)


def _in_passage(passage: Passage, picture: Illustration, known: set[tuple[str, bool]]) -> Iterator[Problem]:
    shares = {value for value, percent in known if percent}
    for found in figures_in(passage.words, passage.language):
        right = (found.value, found.percent) in known or found.value in shares
        if not right and (not found.word or found.unit or found.percent):
            message = Message("the figure '{figure}' is in no fact of the picture '{picture}'", figure=found.written, picture=picture.key)
            yield passage.problem(found.offset, message, Message("take the figure from a fact, and name the fact in 'facts'"))
    for share, leeway in spoken_shares(passage.words, passage.language):
        mine = 100 * float(share.part) / float(share.whole)
        if not any(abs(mine - float(value)) <= max(leeway, ROUNDING) for value in shares):
            message = Message("the figure '{figure}' is in no fact of the picture '{picture}'", figure=share.written, picture=picture.key)
            yield passage.problem(share.offset, message, Message("take the figure from a fact, and name the fact in 'facts'"))
