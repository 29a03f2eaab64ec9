"""Every fact's source stands in the bibliography, with a name in every language.

Why:  a citation shows the reader the source; without an entry there is nothing to show.
Bad:  `source: lkb` in a file of facts, and no `lkb:` in `references.yml`
Good: the key stands in both
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/references.yml",)
FILE = "docs/_data/references.yml"


def check(site: Site) -> Iterator[Problem]:
    for source in sorted({fact.source for fact in site.facts.values()}):
        reference = site.references.get(source)
        if reference is None:
            hint = did_you_mean(source, site.references, Message("add it"))
            yield Problem(FILE, Position(), Message("the source '{source}' is not in the bibliography", source=source), hint=hint)
            continue
        for code in site.settings.codes:
            if not reference.name.get(code):
                message = Message("the source '{source}' has no name in '{language}'", source=source, language=code)
                yield Problem(FILE, Position(), message, hint=Message("add it under custom: name:"))
