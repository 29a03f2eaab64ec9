"""Every text is in the language of its page.

Why:  a paragraph pasted from another language is one that some readers cannot read.
Bad:  a Norwegian paragraph on a Danish page
Good: the paragraph translated; words of another language stand between quotation marks
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.language import UNKNOWN

RESTS_ON = ("docs/_data/references.yml", "docs/_data/languages/")


def check(site: Site) -> Iterator[Problem]:
    names = {language.code: language.name for language in site.settings.languages}
    for passage in site.passages:
        for found in site.strangers_in(passage):
            written, expected = names.get(found.language), names[passage.language]
            message = Message("this text is in '{written}', expected '{expected}'", written=written, expected=expected)
            if found.language == UNKNOWN:
                message = Message("this text is in no language of this site, expected '{expected}'", expected=expected)
            yield passage.problem(found.first, message, Message("translate it, or put what is quoted between quotation marks"))
