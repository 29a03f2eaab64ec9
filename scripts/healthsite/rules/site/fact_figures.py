"""The figures of a fact are the numbers of its claim.

Why:  a page is held against `figures`, people read `claim`. Where the two differ, a wrong number
      is let through or a right one stopped.
Bad:  claim "About 3 per cent have pain.", figures ["5 %"]
Good: claim "About 3 per cent have pain.", figures ["3 %"]
"""

from collections.abc import Iterator

from healthsite.model.message import Message, joined
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.claims import numbers_hinted_at, numbers_of_claim, numbers_of_figures


def check(site: Site) -> Iterator[Problem]:
    for fact in site.facts.values():
        claimed, listed = numbers_of_claim(fact.claim), numbers_of_figures(fact.figures)
        hinted = numbers_hinted_at(fact.claim)
        only = [Message("'{number}' is only in the claim", number=written) for number, written in claimed.items() if number not in listed]
        only += [
            Message("'{number}' is only in the figures ('{figure}')", number=f"{number[0]}{' %' * number[1]}", figure=figure)
            for number, figure in listed.items() if number not in claimed and number not in hinted
        ]
        if only:
            message = Message("the claim of '{id}' and its figures do not agree: {numbers}", id=fact.id, numbers=joined(only))
            hint = Message("write the same numbers in both, as the source has them")
            yield site.fact_places[fact.id].problem("figures", message, hint)
