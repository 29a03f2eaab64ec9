"""A change that readers are told of is one of pages that there are, lies in the past and is told in every language.

Why:  whoever comes back wants to know what is new; a change of a page that is not there helps nobody.
Bad:  `pages: [bread/startr]`, `date: 2099-01-01`
Good: `pages: [bread/starter]`, the day on which it was published, and a sentence in every language
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page_changes import EVERY_PAGE
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/changes.yml", "pages")


def check(site: Site) -> Iterator[Problem]:
    for change, place in site.changes:
        for key in change.pages:
            if key != EVERY_PAGE and not site.exists(key, site.settings.default.code):
                hint = did_you_mean(key, (*site.keys, EVERY_PAGE), Message("write the page's file without its language and '.md'"))
                yield place.problem("pages", Message("there is no page '{key}'", key=key), hint)
        if change.date > site.today:
            yield place.problem("date", Message("{date} lies in the future", date=change.date), Message("write the day on which it is published"))
        for code in site.settings.codes:
            if not change.what.get(code):
                yield place.problem("what", Message("the change is not told in '{language}'", language=code), Message("add it"))
