"""Every language of the site has a dictionary, or it is said."""
from healthsite.checking.report import as_text
from healthsite.environment.spelling import make_spelling_ready
from healthsite.load.site import load_site
from healthsite.load.spelling import DICTIONARIES, with_spelling


def test_a_language_without_a_dictionary_is_a_problem(bread):
    make_spelling_ready(tuple(DICTIONARIES.values()), print)
    bread.edit("mkdocs.yml", "locale: da", "locale: fo")
    site, faults = with_spelling(load_site(bread.root)[0])
    assert list(site.spelling) == ["en"]
    assert [as_text(fault) for fault in faults] == [
        "mkdocs.yml:1:1: error: there is no spelling dictionary for the language 'fo' (settings)\n"
        "  hint: name one of Hunspell's dictionaries in scripts/healthsite/load/spelling.py"
    ]
