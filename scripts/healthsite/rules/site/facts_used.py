"""Every fact is used: cited on a page, or named by a glossary term.

Why:  a fact that nothing rests on is kept up for nobody; often it lost its last citation by mistake.
Bad:  the sentence with `[@mill-warm]` is taken out, and `mill-warm` stays in the ledger
Good: the fact is cited, or taken out, or stands in `docs/_data/facts-unused.txt` until a page uses it

That list only shrinks: `manage.py check --fix` takes out what is used by now.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.model.used_facts import used_facts

RESTS_ON = ("pages", "docs/_data/facts/", "docs/_data/glossary.yml", "docs/_data/facts-unused.txt")
SEVERITY = "warning"
FILE = "docs/_data/facts-unused.txt"


def check(site: Site) -> Iterator[Problem]:
    used = used_facts(site)
    for fact in site.facts:
        if fact not in used and fact not in site.unused_facts:
            hint = Message("cite it where it belongs: [@{fact}]; or take it out of the ledger; until a page uses it, add it to {file}",
                           fact=fact, file=FILE)
            yield site.fact_places[fact].problem("id", Message("no page uses the fact '{fact}'", fact=fact), hint)
    for fact, line in site.unused_facts.items():
        if fact in used:
            message = Message("the fact '{fact}' is used by now", fact=fact)
            yield Problem(FILE, Position(line), message, hint=Message("remove the line, or run: manage.py check --fix"))
        elif fact not in site.facts:
            message = Message("there is no fact '{fact}'", fact=fact)
            yield Problem(FILE, Position(line), message, hint=Message("remove the line, or run: manage.py check --fix"))
