"""Every page exists in every language.

Why:  whoever changes language on a page must land on the same page, not on the front page.
Bad:  `docs/nb/causes/index.md` without `docs/da/causes/index.md`
Good: the same file name under every language
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    for key in site.keys:
        editions = site.editions(key)
        for language in site.settings.languages:
            if editions and not site.exists(key, language.code):
                path = f"docs/{language.code}/{key}.md"
                paths = ", ".join(page.path for page in editions)
                message = Message("the page does not exist in {language}; it exists as {paths}", language=language.name, paths=paths)
                yield Problem(path, Position(), message, hint=Message("write {path}, or remove the page in every language", path=path))
