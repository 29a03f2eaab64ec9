"""Every fact's source stands in the bibliography, with a name in every language.

Why:  a citation shows the reader the source; without an entry there is nothing to show.
Bad:  `source: lkb` in a file of facts, and no `lkb:` in `references.yml`
Good: the key stands in both
"""

from collections.abc import Iterator
from difflib import get_close_matches

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/references.yml",)
FILE = "docs/_data/references.yml"


def check(site: Site) -> Iterator[Problem]:
    keys = site.keys_of(FILE)
    first = {fact.source: fact for fact in reversed(site.facts.values())}
    for source, fact in sorted(first.items()):
        reference, ledger = site.references.get(source), site.fact_places[fact.id]
        if reference:
            for code in site.settings.codes:
                if not reference.name.get(code):
                    message = Message("the source '{source}' has no name in '{language}'", source=source, language=code)
                    yield keys.problem((source, "custom", "name"), message, Message("add it under custom: name:"))
            continue
        renamed = get_close_matches(source, [key for key in site.references if key not in first], n=1)
        if renamed and ledger.path.endswith(f"/{source}.yml"):
            message = Message("the facts in {path} have the source '{source}', and here it is called '{key}'",
                              path=ledger.path, source=source, key=renamed[0])
            yield keys.problem((renamed[0],), message, Message("give it the same name in both"))
        else:
            hint = did_you_mean(source, site.references, Message("add it to {file}", file=FILE))
            yield ledger.problem("source", Message("the source '{source}' is not in the bibliography", source=source), hint)
