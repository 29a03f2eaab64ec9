"""The list of words that say nothing."""
from healthsite.checking.report import as_text
from healthsite.load.site import load_site

FILE = "docs/_data/empty-words.yml"


def test_words_per_language(bread):
    bread.write(FILE, "links: {en: [here], da: [her]}\nimages: {en: [image]}\n")
    site, faults = load_site(bread.root)
    assert (site.empty_words.links["da"], site.empty_words.images["en"], faults) == (("her",), ("image",), [])


def test_a_list_that_is_a_word_is_a_problem_on_its_line(bread):
    bread.write(FILE, "links:\n  en: here\n")
    site, faults = load_site(bread.root)
    assert site.empty_words.links == {}
    assert [as_text(fault) for fault in faults] == [
        f"{FILE}:2:3: error: 'links.en' is 'here', expected a list, such as [one, two] (data-file)\n  hint: correct the value"
    ]
