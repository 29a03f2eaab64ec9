"""Every glossary term is marked on some page.

Why:  an explanation that no page leads to is kept up for nobody.
Bad:  a term in `glossary.yml` that no text has as `[…](term:key)`
Good: the term is marked where it is first used, or taken out of the glossary
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site


SEVERITY = "warning"
FILE = "docs/_data/glossary.yml"
RESTS_ON = ("pages",)


def check(site: Site) -> Iterator[Problem]:
    used = {link.target for page in site.pages.values() for block in page.document.blocks for link in block.links}
    for key in site.terms:
        if f"term:{key}" not in used:
            hint = Message("mark the word where it is first used: [word](term:{key}); or remove the term", key=key)
            yield site.keys_of(FILE).problem((key,), Message("no page uses the term '{key}'", key=key), hint)
