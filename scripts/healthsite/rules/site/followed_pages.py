"""What is recorded of translations belongs to pages that exist.

Why:  under a name that no page has, the record protects nothing: the translation's page counts as never accepted.
Bad:  `bread/startr:` in `docs/_data/translations/da.yml`
Good: `bread/starter:`, as `manage.py translations accept` writes it
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

SEVERITY = "warning"
FOLDER = "docs/_data/translations"


def check(site: Site) -> Iterator[Problem]:
    for code, key in site.followed:
        if not site.exists(key, code):
            pages = [page for language, page in site.pages if language == code]
            message = Message("there is no page '{key}' in '{language}'", key=key, language=code)
            hint = did_you_mean(key, pages, Message("remove the lines"))
            yield site.keys_of(f"{FOLDER}/{code}.yml").problem((key,), message, hint)
