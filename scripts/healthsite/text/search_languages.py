"""What the search knows of a language: the endings its words take, and the small words that say nothing.

The browser gets both with the index, so that a question is taken apart there as the pages were here.
Words are written as in `text/search_keys.py` after folding: `æ` as `e`, `ø` as `o`, `å` as `a`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)  # there is one of each: told apart by identity, which is quick to remember words by
class SearchLanguage:
    """The grammar that is needed to find a word in another form."""

    ending: str = "(?!)"
    """Pattern of an ending at the end of a word; taken off as long as there is one. Read by Python and by the browser."""
    small_words: frozenset[str] = frozenset()
    """Words that are left out of a question, and of the index. Not the words that ask why, who, where or how long."""
    compounds: bool = False
    """Whether words are written together: then one that is nowhere may begin or end as a known one does."""


NORDIC = "(?<=...)(?:ernes?|enes?|e[nrt]?s?|els(?:e[nr]?s?|er?ne)?|ing|itet|ede|ende|[as]|(?<=[dgkmnv])t)$"
"""The same for Norwegian and Danish, so that a word of the one is found in the other: smerter, smertene, smerterne.
Nouns made of verbs and adjectives go with them: undersøkelse and undersøke, graviditet and gravid."""

ENGLISH = "(?<=...)(?:ings?|ie[ds]|e[ds]?|is|[sy]|[ae]n(?:ce?|cy|t))$"
"""With pregnancy and pregnant, difference and different."""

NB = frozenset("""
    alle alt altså at av bare ble bli blir både bør da de deg dem den denne der deres det dette din dine ditt du eg ein
    eit eller en enn er et ett for fordi fra få får før gjør gjøre gå går ha hadde han hans har hun hva hver hvilke
    hvilken hvilket hvis i ikke inn jeg kan kom komme kommer kunne legge legger lov man med meg men mer min mine mitt mot må
    noe noen nå når og også om opp oss over pga på sa seg selv si sin sitt skal skulle slik som så ta tar til tok ut ved vi
    vil ville vår være vært å
""".split())

DA = frozenset("""
    af alle alt at blev blive bliver burde både bør da de dem den denne der deres det dette dig din dine dit du eller en
    end er et for fordi fra få får før gå går gør gøre ham han hans har havde have hun hvad hver hvilke hvilken hvilket
    hvis i ikke ind jeg kan kom komme kommer kunne lægge lægger man med men mere mig min mine mit mod må nogen noget
    nogle nu når og også om op os over på sig sige sin sit skal skulle som så tage tager til ud var ved vi vil ville vor
    vores være været
""".split())

EN = frozenset("""
    a about all also am an and any are as at be because been but by can cant come comes coming could did do does doesnt
    dont for from get gets go goes going had has have he her him his i if im in into is isnt it its ive just
    keep keeps keeping may me my no not of on or our out over she should so some take takes taking than that the their
    them then there these they this to too up us was we were what which while will with would you your
""".split())

LANGUAGES = {
    "nb": SearchLanguage(NORDIC, NB, compounds=True),
    "da": SearchLanguage(NORDIC, DA, compounds=True),
    "en": SearchLanguage(ENGLISH, EN),
}

UNKNOWN = SearchLanguage()


def search_language(code: str) -> SearchLanguage:
    """What is known of a language; of one that stands not here, nothing: its words are found as they are written."""
    return LANGUAGES.get(code, UNKNOWN)
