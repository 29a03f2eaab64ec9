"""The words of the interface: the same keys and the same blanks in every language."""
import pytest

from healthsite.load.strings import load_strings

CODES = ("nb", "da", "en")
PLAIN = {code: {"edit": f"edit {code}", "date": "{day} {month}", "months": "1 2 3 4 5 6 7 8 9 10 11 12"} for code in CODES}


def faults(root, **changed):
    """What is said of the words, with some of one language's changed; `None` leaves one out."""
    for code in CODES:
        words = {**PLAIN[code], **changed.get(code, {})}
        text = "".join(f'{key}: "{word}"\n' for key, word in words.items() if word is not None)
        (root / "overrides/strings").mkdir(parents=True, exist_ok=True)
        (root / f"overrides/strings/{code}.yml").write_text(text, encoding="utf-8")
    return [
        f"{problem.path.removeprefix('overrides/strings/')}:{problem.position.line}: {problem.message} ({problem.hint})"
        for problem in load_strings(root, CODES)[1]
    ]


def test_words_that_agree(tmp_path):
    assert faults(tmp_path) == []


@pytest.mark.parametrize(("language", "words", "expected"), [
    ("da", {"months": None}, "da.yml:2: the word 'months' is missing (translate '1 2 3 4 5 6 7 8 9 10 11 12')"),
    ("en", {"date": None}, "en.yml:2: the word 'date' is missing (translate '{day} {month}')"),
    ("da", {"edit": None}, "da.yml:1: the word 'edit' is missing (translate 'edit nb')"),
    ("nb", {"edit": None}, "nb.yml:1: the word 'edit' is missing (translate 'edit da')"),
    ("en", {"date": ""}, "en.yml:2: the word 'date' is missing (translate '{day} {month}')"),
    ("nb", {"edit": None, "edti": "x"}, "nb.yml:3: the word 'edti' is in no other language (did you mean 'edit'?)"),
    ("da", {"zz": "x"}, "da.yml:4: the word 'zz' is in no other language (add it in every language, or remove it)"),
    ("da", {"zz": ""}, "da.yml:4: the word 'zz' is in no other language (add it in every language, or remove it)"),
    ("da", {"date": "{day}"}, "da.yml:2: 'date' has no place for 'month' (write the same names in braces as in the other languages)"),
    ("nb", {"date": "{dag} {month}"},
     "nb.yml:2: 'date' has a place for 'dag', which other languages do not have (write the same names in braces as in the other languages)"),
    ("nb", {"date": "{day {month}"}, "nb.yml:2: a brace in 'date' is not closed, or not opened (write each name as in '{date}')"),
    ("nb", {"edit": "edit }"}, "nb.yml:1: a brace in 'edit' is not closed, or not opened (write each name as in '{date}')"),
    ("en", {"months": "1 2 3"}, "en.yml:3: 'months' has 3 words, expected 12 (write the months with a space between them)"),
])
def test_a_fault_in_one_language_is_told_there(tmp_path, language, words, expected):
    assert faults(tmp_path, **{language: words}) == [expected]


def test_many_missing_words_are_one_problem(tmp_path):
    more = {f"w{number}": "x" for number in range(4)}
    assert faults(tmp_path, nb=more, en=more) == [
        "da.yml:1: 4 words are missing: 'w0', 'w1', 'w2' … (translate them from another language's file)"
    ]


def test_a_word_that_is_no_text(bread):
    bread.write("overrides/strings/da.yml", "home: [a]\n")
    expected = "overrides/strings/da.yml:1:1: error: 'home' is '['a']', expected text; put it between quotation marks (data-file)"
    assert bread.problems() == [f"{expected}\n  hint: correct the value"]


def test_a_word_that_is_missing_is_there_in_another_language_so_that_a_page_can_be_shown(tmp_path):
    faults(tmp_path, da={"edit": None})
    assert load_strings(tmp_path, CODES)[0]["da"]["edit"] == "edit nb"
