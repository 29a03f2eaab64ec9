"""A file of facts is named after its source.

Why:  whoever checks a source finds all its facts in one place and nothing else there.
Bad:  `source: lkb-brochure` in the file `facts/brochure.yml`
Good: `source: lkb-brochure` in the file `facts/lkb-brochure.yml`
"""

from collections.abc import Iterator
from posixpath import dirname

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    first = {site.fact_places[fact.id].path: fact for fact in reversed(site.facts.values())}
    for path, fact in first.items():
        expected = f"{dirname(path)}/{fact.source}.yml"
        if path != expected:
            message = Message("the source is '{source}', but the file is not named '{source}.yml'", source=fact.source)
            hint = Message("rename the file to {expected}, or correct the source", expected=expected)
            yield site.fact_places[fact.id].problem("source", message, hint)
