"""A catalogue follows the code: what is new is asked for, what is gone is dropped, the rest stays as it was translated."""
import pytest

from healthsite.publish.message_catalogue import catalogue_path, refreshed_catalogue

HEADER = '# Om ordene.\nmsgid ""\nmsgstr ""\n"Language: nb\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
KNOWN = 'msgid "the dough of {name} is cold"\nmsgstr "deigen til {name} er kald"\n'


@pytest.fixture
def bakery(tmp_path):
    """A function: what the catalogue becomes when the code holds `code` and the file holds `entries`."""

    def refreshed(code, entries=KNOWN):
        (tmp_path / "scripts/healthsite/messages").mkdir(parents=True)
        (tmp_path / "scripts/healthsite/dough.py").write_text(code, "utf-8")
        (tmp_path / catalogue_path("nb")).write_text(f"{HEADER}\n{entries}", "utf-8")
        return refreshed_catalogue(tmp_path, "nb")

    return refreshed


def test_a_translation_stays(bakery):
    assert KNOWN in bakery('Message("the dough of {name} is cold", name=name)')


def test_a_new_message_waits_for_its_translation(bakery):
    assert 'msgid "the oven is cold"\nmsgstr ""\n' in bakery('Message("the oven is cold")')


def test_a_message_that_is_gone_is_dropped(bakery):
    assert "cold" not in bakery("")


def test_a_translation_that_is_only_guessed_is_asked_for_again(bakery):
    assert '\nmsgstr ""\n' in bakery('Message("the dough of {name} is cold", name=name)', f"#, fuzzy\n{KNOWN}").removeprefix(HEADER)


def test_what_stands_above_the_first_message_stays(bakery):
    assert bakery('Message("the oven is cold")').startswith(HEADER + "\n")


def test_each_message_says_where_it_is_made(bakery):
    assert '#: scripts/healthsite/dough.py\nmsgid "the oven is cold"' in bakery('Message("the oven is cold")')


def test_a_message_in_several_pieces_is_one(bakery):
    assert 'msgid "the oven is cold"' in bakery('Message(\n    "the oven "\n    "is cold"\n)')
