"""What is recorded of hard pages is of pages that there are, and no more than they need.

Why:  a page that has become easier could become as hard again without anybody being told.
Bad:  `docs/en/bread/starter.md: {lix: 47}` in `docs/_data/readability.yml`, and the page has LIX 41 now
Good: `manage.py check --fix` has lowered the value to 41
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.readability import lowered
from healthsite.text.sentences import sentences_of

RESTS_ON = ("pages",)
SEVERITY = "warning"


def check(site: Site) -> Iterator[Problem]:
    for path, record in site.readability.recorded.items():
        place = site.readability_places[path]
        page = site.pages_by_path.get(path)
        if page is None:
            if path not in site.paths:
                hint = Message("take the line out, or write where the page is now")
                yield place.problem(path, Message("there is no page '{path}'", path=path), hint)
            continue
        target, body = site.readability.target(page.meta.audience, page.language), site.body(page)
        needs = lowered(record, sentences_of(body), target) if body else record
        if needs != record:
            message = Message("'{path}' is easier to read than recorded: {record}, found {needs}", path=path, record=record, needs=needs)
            yield place.problem(path, message, Message("run: manage.py check --fix"))
