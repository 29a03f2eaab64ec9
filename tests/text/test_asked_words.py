"""The words of the interface that templates and the program ask for."""
import re
from pathlib import Path

from healthsite.model.interface_words import PLACES, words_of_the_program
from healthsite.text.asked_words import asked_words

RENDER = Path(__file__).parents[2] / "scripts" / "healthsite" / "render"


def test_words_of_a_template_with_their_places():
    text = "{{ view.words['edit'] }} {{ help.words[ \"404.try\" ] }} {{ words[key] }} {{ passwords['x'] }}"
    assert list(asked_words([("a.html", text)])) == [("a.html", "edit", 15), ("a.html", "404.try", 41)]


def test_every_word_that_the_program_asks_for_is_known():
    code = "\n".join(file.read_text("utf-8") for file in RENDER.glob("*.py"))
    asked = re.findall(r"""\.word\([^,()]+(?:\.[^,()]+)?, f?["']([^"'{]+)(\{)?|\bwords\["([a-z.0-9]+)"\]""", code)
    known = words_of_the_program()
    unknown = [name for name, start, key in asked for name in [name or key]
               if not (any(word.startswith(name) for word in known) if start else name in known or name == PLACES)]
    assert len(asked) > 8 and unknown == []
