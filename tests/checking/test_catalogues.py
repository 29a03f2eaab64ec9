"""Every message can be said in every language of the editors, with the same values; the catalogues are in step with the code."""
import io
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from healthsite.load.messages import FOLDER, load_messages, message_languages, placeholders
from healthsite.publish.message_catalogue import messages_in, refreshed_catalogue

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = {template for _, template in messages_in(ROOT)}
LANGUAGES = [language for language in message_languages() if language != "en"]
in_each_language = pytest.mark.parametrize("language", LANGUAGES)


def catalogue(language):
    """What the file of a language holds, obsolete entries kept apart."""
    return read_po(io.StringIO((FOLDER / f"{language}.po").read_text("utf-8")), locale=language, abort_invalid=True)


def test_editors_may_choose_english_danish_and_norwegian():
    assert message_languages() == ("en", "da", "nb")


@in_each_language
def test_every_message_has_a_translation(language):
    assert TEMPLATES - {entry.id for entry in catalogue(language) if entry.string} == set()


@in_each_language
def test_a_translation_has_the_values_of_its_message_and_no_others(language):
    wrong = [entry.id for entry in catalogue(language)
             if entry.id and entry.string and placeholders(entry.id) != placeholders(entry.string)]
    assert wrong == []


@in_each_language
def test_no_entry_is_doubtful_or_obsolete(language):
    entries = catalogue(language)
    assert ([entry.id for entry in entries if entry.id and entry.fuzzy], list(entries.obsolete)) == ([], [])


@in_each_language
def test_the_catalogue_is_as_the_code_makes_it(language):
    assert (FOLDER / f"{language}.po").read_text("utf-8") == refreshed_catalogue(ROOT, language)


@pytest.mark.parametrize(("language", "foreign"), [("nb", "'»«"), ("da", "'“”")])
def test_what_is_quoted_stands_between_the_quotation_marks_of_the_language(language, foreign):
    opening = {"nb": "«", "da": "»"}[language]
    quoting = {template: words for template, words in load_messages(language).items() if "'{" in template and "lang=" not in template}
    wrong = [words for words in quoting.values() if opening not in words or any(f"{mark}{{" in words for mark in foreign if mark != opening)]
    assert wrong == []
