"""A page that another one recommends leads back to it.

Why:  who came by another way should find the first page too. The way back may be the list, a link in the text, or
      the front page of the first page's section; the site's front page needs none.
Bad:  `related: [bread/rye]` on one page, and nothing on the page about rye that leads back
Good: both pages name each other; a page that names five already need not name more
"""

from collections.abc import Iterator
from posixpath import dirname

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site


SEVERITY = "warning"
MOST = 5


def check(site: Site) -> Iterator[Problem]:
    for page in site.pages.values():
        if not site.is_original(page) or page.key == "index":
            continue
        section = f"{dirname(page.key)}/index"
        for key in page.front.related:
            other = site.page(key, page.language)
            if other and len(other.meta.related) < MOST and not site.leads_to[other.path] & {page.key, section}:
                message = Message("'{key}' is recommended here, and {path} does not lead back", key=key, path=other.path)
                hint = Message("add '{this}' to 'related' there, or take '{other}' out here", this=page.key, other=key)
                yield page.key_problem("related", message, hint)
