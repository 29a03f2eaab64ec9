"""YAML is read with the place of every key, and refused with the place of the fault."""
import pytest

from healthsite.load.yaml_lines import YamlFault, read_yaml

TEXT = """\
# what a mill says
source: mill
facts:
- id: days
  figures: [5, 7]
- id: warm
"""


@pytest.mark.parametrize(("path", "line", "column"), [
    (("source",), 2, 1),
    (("facts",), 3, 1),
    (("facts", 0), 4, 3),
    (("facts", 0, "figures"), 5, 3),
    (("facts", 0, "figures", 1), 5, 16),
    (("facts", 1, "id"), 6, 3),
])
def test_every_key_and_item_has_its_place(path, line, column):
    position = read_yaml(TEXT).position(*path)
    assert (position.line, position.column) == (line, column)


def test_the_place_of_a_missing_key_is_that_of_what_should_hold_it():
    assert read_yaml(TEXT).position("facts", 1, "kind").line == 6


def test_lines_are_counted_from_the_start_of_the_file():
    assert read_yaml(TEXT, first_line=11).position("source").line == 12


def test_an_empty_text_is_no_data():
    assert read_yaml("# nothing\n").data is None


def test_tags_of_other_programs_are_read_as_plain_data():
    text = "a: !ENV [NAME, x]\nb: !!python/name:mill.flour ''\nc: !ENV {d: 1}"
    assert read_yaml(text).data == {"a": ["NAME", "x"], "b": "", "c": {"d": 1}}


def test_only_true_and_false_are_no_words():
    text = "no: yes\non: [No, off, Y]\nsure: [true, False]"
    assert read_yaml(text).data == {"no": "yes", "on": ["No", "off", "Y"], "sure": [True, False]}


def test_what_is_repeated_by_name_stands_in_both_places():
    located = read_yaml("a: &a {b: 1}\nc: {<<: *a, d: 2}")
    assert (located.data, located.position("c", "d").column) == ({"a": {"b": 1}, "c": {"b": 1, "d": 2}}, 13)


def test_a_day_that_does_not_exist_stays_text():
    assert read_yaml("day: 2026-02-30").data == {"day": "2026-02-30"}


@pytest.mark.parametrize(("text", "line", "column", "message"), [
    ("a: 1\nb: 2\na: 3", 3, 1, "the key 'a' stands here for the second time"),
    ("a:\n  b: 1\n  b: 2", 3, 3, "the key 'b' stands here for the second time"),
    ("a: 1\n[b]: 2", 2, 1, "a key must be a word; put it between quotation marks if it begins with a bracket"),
    ("a: 1\n{b: c}: 2", 2, 1, "a key must be a word; put it between quotation marks if it begins with a bracket"),
    ('a: 1\nb: "x\nc: 2', 2, 4, "the quotation mark opened here is not closed"),
    ("a: 1\nb: [x, y\nc: 2", 2, 4, "the list opened here lacks a comma or its closing ']'"),
    ("a: 1\nb: {x: y\nc: 2", 2, 4, "what is opened here lacks a comma or its closing '}'"),
    ("a: 1\n\tb: 2", 2, 1, "a tab stands here; indent with spaces"),
    ("a: 1\nb: @x", 2, 4, "a value cannot begin with this character; put it between quotation marks"),
    ("a: 1\nb: **x**", 2, 4, "a value cannot begin with this character; put it between quotation marks"),
    ('a: 1\nb: "x" y', 2, 8, "this does not go on from the lines above; check quotation marks and indentation"),
    ("a: 1\nb: *x", 2, 4, "a value cannot begin with this character; put it between quotation marks"),
    ("a: 1\nb: %x", 2, 4, "a value cannot begin with this character; put it between quotation marks"),
    ("a:\n  b: 1\n\tc: 2", 3, 1, "a tab stands here; indent with spaces"),
    ("a:\n\tb: 1", 2, 1, "a tab stands here; indent with spaces"),
    ('a: 1\nb: "x\nc: 2\nd: "y"', 2, 4, "the quotation mark opened here is not closed"),
    ("a: 1\nb: 'x\nc: 2\nd: it's", 2, 4, "the quotation mark opened here is not closed"),
    ('a: 1\nb: "x \\q"', 2, 7, "a backslash stands here; write it twice, or use single quotation marks"),
    ("a: 1\nb\nc: 2", 2, 1, "this line has no ': ' in it; write it as 'key: value'"),
    ("a: 1\nb:2\nc: 3", 2, 1, "this line has no ': ' in it; write it as 'key: value'"),
    ("a: 1\n<<<<<<< HEAD\nb: 2", 2, 1, "this line has no ': ' in it; write it as 'key: value'"),
    ("a: 1\n---\nb: 2", 2, 1, "'---' begins a second document, and a file of data holds one"),
    ("a:\n- b\nc\n- d", 3, 1, "this line has no ': ' in it; write it as 'key: value'"),
    ("a: - b", 1, 4, "no list can begin here; check the indentation"),
    ("- a\n b: c", 2, 3, "a second colon on this line, or a wrong indentation"),
    ("a: 1\nb: &a [*a]", 2, 1, "'&' and '*' repeat here what stands elsewhere, too often or without end; write it out"),
    ("a: &a [x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]", 3, 1, "'&' and '*' repeat here what stands elsewhere"),
    ("a: 1\nb: " + "[" * 30_000, 2, 104, "too many lists are opened inside one another"),
    ("a: 1\nb: " + "{a: " * 30_000, 2, 404, "too many lists are opened inside one another"),
    ("a:\n" + "- " * 30_000, 2, 1, "too many lists are opened inside one another"),
    ("a: 1\nb: x\x08", 2, 5, "a character stands here that nobody can see (U+0008); remove it"),
])
def test_a_fault_says_where_and_what(text, line, column, message):
    with pytest.raises(YamlFault) as caught:
        read_yaml(text)
    assert (caught.value.position.line, caught.value.position.column) == (line, column)
    assert caught.value.message.startswith(message)


def test_words_that_begin_with_true_are_words():
    assert read_yaml("a: true positive\nb: [falsely]").data == {"a": "true positive", "b": ["falsely"]}
