"""A message in another language: template by template, values as they are; what nobody has translated stays English."""
from healthsite.checking.translation import speaker_of, translated
from healthsite.load import messages
from healthsite.load.messages import load_messages
from healthsite.model.message import Message, joined, quoted
from healthsite.model.problem import Position, Problem

FOUND = Message("there is no fact '{fact}'", fact="mill-day")


def test_a_message_in_danish():
    assert speaker_of("da")(FOUND) == "der findes ikke noget faktum »mill-day«"


def test_english_is_the_message_itself():
    assert speaker_of("en")(FOUND) == "there is no fact 'mill-day'"


def test_a_message_inside_a_message_is_translated_too():
    message = Message("{message} (made from {source})", message=FOUND, source="index.md")
    assert speaker_of("da")(message) == "der findes ikke noget faktum »mill-day« (lavet ud fra index.md)"


def test_names_in_a_row_have_the_quotation_marks_of_the_language():
    assert speaker_of("nb")(quoted(["rye", "oats"])) == "«rye», «oats»"


def test_messages_in_a_row():
    assert speaker_of("nb")(joined([Message("1 error"), Message("{count} warnings", count=2)])) == "1 feil, 2 advarsler"


def test_what_has_no_translation_stays_english():
    assert speaker_of("da")(Message("the {thing} is cold", thing="oven")) == "the oven is cold"


def test_braces_in_a_value_are_no_template():
    assert speaker_of("da")(Message("there is no fact '{fact}'", fact="{fact}")) == "der findes ikke noget faktum »{fact}«"


def test_a_problem_keeps_its_place_and_its_rule():
    problem = Problem("a.md", Position(4, 7), FOUND, "cited-facts", "warning", Message("remove it"))
    (danish,) = translated([problem], speaker_of("da"))
    assert danish == Problem("a.md", Position(4, 7), "der findes ikke noget faktum »mill-day«", "cited-facts", "warning", "fjern det")


def test_a_problem_without_a_hint_gets_none():
    (danish,) = translated([Problem("a.md", Position(), FOUND)], speaker_of("da"))
    assert danish.hint == ""


def test_a_translation_that_asks_for_other_values_is_not_used(tmp_path, monkeypatch):
    entries = [("cold {oven}", "kald {ovn}"), ("warm {oven}", "varm {oven"), ("hot {oven}", "het {oven}")]
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    text = "\n".join([header, *(f'msgid "{english}"\nmsgstr "{words}"\n' for english, words in entries)])
    (tmp_path / "nb.po").write_text(text, "utf-8")
    monkeypatch.setattr(messages, "FOLDER", tmp_path)
    assert load_messages("nb") == {"hot {oven}": "het {oven}"}
