"""No word of a neighbouring language slips into a text.

Why:  a Norwegian word in a Danish text reads like a spelling mistake, or means something else.
Bad:  "i 3 uker" on a Danish page
Good: "i 3 uger"; quotation marks around a word of another language that is meant to stand there
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.language import never_right, own_words

RESTS_ON = ("docs/_data/references.yml", "docs/_data/languages/")


def check(site: Site) -> Iterator[Problem]:
    names = {language.code: language.name for language in site.settings.languages}
    for passage in site.passages:
        known = site.language_words.get(passage.language)
        if known is None or not any(never_right(passage.words, known)):
            continue
        whole = site.strangers_in(passage)
        for word, right, offset in never_right(own_words(passage.words, site.source_names), known):
            if not any(found.first <= offset < found.end for found in whole):
                message = Message("'{word}' is not a word of this language ('{language}')", word=word, language=names[passage.language])
                hint = Message("write '{right}'; or put it between quotation marks if the foreign word is meant", right=right)
                yield passage.problem(offset, message, hint)
