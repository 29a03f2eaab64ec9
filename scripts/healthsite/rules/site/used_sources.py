"""Every source of the bibliography has facts.

Why:  a source that nothing rests on is kept up for nobody, or its facts went missing.
Bad:  `baker:` in `references.yml`, and no file of facts with `source: baker`
Good: a file of facts for each source
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

SEVERITY = "warning"
FILE = "docs/_data/references.yml"
RESTS_ON = ("docs/_data/facts/",)


def check(site: Site) -> Iterator[Problem]:
    sources = {fact.source for fact in site.facts.values()}
    for key in site.references:
        if key not in sources:
            hint = Message("write them in docs/_data/facts/{source}.yml, or remove the source", source=key)
            yield site.keys_of(FILE).problem((key,), Message("no fact comes from the source '{source}'", source=key), hint)
