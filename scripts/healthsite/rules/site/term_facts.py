"""The facts that a glossary term names are in the ledger.

Why:  they are what the explanation rests on; whoever checks it has to find them.
Bad:  `facts: [mill-proof]`, and no such fact
Good: `facts: [mill-warm]`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

FILE = "docs/_data/glossary.yml"
RESTS_ON = ("docs/_data/facts/", FILE)


def check(site: Site) -> Iterator[Problem]:
    for term in site.terms.values():
        for number, fact in enumerate(term.facts):
            if fact not in site.facts:
                message = Message("there is no fact '{fact}'", fact=fact)
                hint = did_you_mean(fact, site.facts, Message("name a fact of the ledger, or take this one out"))
                yield site.keys_of(FILE).problem((term.key, "facts", number), message, hint)
