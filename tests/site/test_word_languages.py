"""A screen reader is told in which language a foreign word is, in text, headings, menus and lists."""
import pytest


LISTS = ("a-z/", "a-til-aa/", "ordliste/", "glossary/")
"""Say the language in their own way: the name of the language stands before the word."""


@pytest.mark.parametrize(("language", "word", "of"), [
    ("en", "bekkenløsning", "nb"), ("da", "bekkenløsning", "nb"), ("nb", "bækkenløsning", "da"), ("en", "bækkenløsning", "da"),
    ("en", "landsforeningen for kvinner", "nb"), ("da", "landsforeningen for kvinner", "nb"), ("en", "norsk helseinformatikk", "nb"),
    ("da", "norsk helseinformatikk", "nb"), ("en", "tidsskr nor legeforen", "nb"), ("en", "bækkensmerter.dk", "da"), ("nb", "bækkensmerter.dk", "da"),
])
def test_the_word_has_its_language_wherever_it_stands(pages, language_of, language, word, of):
    found = []
    for address, tree in pages.items():
        body = tree.find("body")
        if language_of(address) != language or body is None or address.endswith(LISTS):
            continue
        for element in body.iter():
            for text, holder in ((element.text, element), (element.tail, element.getparent())):
                if isinstance(element.tag, str) and word in (text or "").lower():
                    found.append((address, text, next(iter(holder.xpath("ancestor-or-self::*[@lang][1]/@lang")), None)))
    assert found
    assert [(address, text) for address, text, code in found if code != of] == []


def test_headings_have_it_too(pages):
    assert pages["en/references/where-sources-disagree/"].xpath("//h3[@id='name-bekkenlosning']/span[@lang='nb']")
