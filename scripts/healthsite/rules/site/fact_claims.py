"""A fact says one thing, in a whole sentence, and says where in the source it stands.

Why:  the claim is shown as it is to whoever checks a page; "where" is how they find the place.
Bad:  `where: ""`, `claim: "pain in the pelvis"`
Good: `where: "Treatment, para 2"`, `claim: "The pain is felt in the pelvis."`
"""

import re
from collections.abc import Iterator

from healthsite.model.data import Fact
from healthsite.model.message import Message
from healthsite.model.place import Place
from healthsite.model.problem import Problem
from healthsite.model.site import Site

ENDING = re.compile(r"[.?!][\"'’”»)]*$")


def check(site: Site) -> Iterator[Problem]:
    for fact in site.facts.values():
        yield from _incomplete(fact, site.fact_places[fact.id])


def _incomplete(fact: Fact, place: Place) -> Iterator[Problem]:
    if not fact.where:
        message = Message("'{id}' does not say where in the source it stands", id=fact.id)
        yield place.problem("where", message, Message("write the heading and the paragraph"))
    if not fact.claim:
        yield place.problem("claim", Message("'{id}' has no claim", id=fact.id), Message("write what the source says, in one sentence"))
    elif not ENDING.search(fact.claim):
        shown = fact.claim if len(fact.claim) <= 40 else f"…{fact.claim[-39:]}"
        message = Message("the claim of '{id}' has no full stop: '{end}'", id=fact.id, end=shown)
        yield place.problem("claim", message, Message("write a whole sentence"))
