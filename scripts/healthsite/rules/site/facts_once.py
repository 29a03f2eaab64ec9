"""No two facts say the same of the same source.

Why:  when a figure changes, one of the two would be forgotten.
Bad:  `lkb-half` and `lkb-prevalence-half`, both "About half have back pain."
Good: one fact, cited on every page that needs it
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for fact in site.facts.values():
        claim = " ".join(fact.claim.casefold().split()).rstrip(".")
        if not claim:
            continue
        first = seen.setdefault((fact.source, claim), fact.id)
        if first != fact.id:
            place = site.fact_places[first]
            where = f"{place.path}:{place.start.line}"
            message = Message("'{id}' says the same as '{first}' ({where})", id=fact.id, first=first, where=where)
            yield site.fact_places[fact.id].problem("claim", message, Message("cite '{first}' instead and remove this one", first=first))
