"""The lists with one entry a line: addresses, facts."""
import pytest

PERMALINKS = "docs/_data/permalinks.txt"
RECORDED = "docs/_data/facts-recorded.txt"
UNUSED = "docs/_data/facts-unused.txt"
ADDRESS = "write it without the host, without a slash at its start and with one at its end; '/' is the first page"


@pytest.mark.parametrize(("path", "line", "message", "hint"), [
    (PERMALINKS, "/bread/rye/", "this line is '/bread/rye/', expected an address such as 'da/broed/#who'", ADDRESS),
    (PERMALINKS, "bread/rye", "this line is 'bread/rye', expected an address such as 'da/broed/#who'", ADDRESS),
    (PERMALINKS, "https://bread.example/", "this line is 'https://bread.example/', expected an address such as 'da/broed/#who'", ADDRESS),
    (PERMALINKS, "bread/ rye/", "this line is 'bread/ rye/', expected an address such as 'da/broed/#who'", ADDRESS),
    (PERMALINKS, "bread/#a#b", "this line is 'bread/#a#b', expected an address such as 'da/broed/#who'", ADDRESS),
    (PERMALINKS, "/#sugar", "'/#sugar' stands in the list already, on line 3", "remove one of the two lines"),
    (RECORDED, "mill-salt", "this line is 'mill-salt', expected a fact's id, a date and eight letters and figures",
     "remove the line, then run: manage.py check --fix"),
    (RECORDED, "mill-salt 2026-02-30 00000000",
     "this line is 'mill-salt 2026-02-30 00000000', expected a fact's id, a date and eight letters and figures",
     "remove the line, then run: manage.py check --fix"),
    (RECORDED, "mill-days - 00000000", "'mill-days' stands here for the second time", "remove one of the two lines"),
    (UNUSED, "mill-salt, mill-rye", "this line is 'mill-salt, mill-rye', expected the id of a fact and nothing else",
     "correct the line or remove it"),
    (UNUSED, "mill-water", "'mill-water' stands here for the second time", "remove one of the two lines"),
])
def test_a_line_that_is_no_entry_is_a_problem(bread, path, line, message, hint):
    before = (bread.root / path).read_text("utf-8")
    bread.write(path, f"{before}{line}\n")
    assert bread.problems() == [f"{path}:{before.count(chr(10)) + 1}:1: error: {message} (data-file)\n  hint: {hint}"]


@pytest.mark.parametrize("path", [PERMALINKS, RECORDED, UNUSED])
def test_remarks_and_empty_lines_are_no_entries(bread, path):
    before = (bread.root / path).read_text("utf-8")
    bread.write(path, f"{before}\n# a remark\n#\n   \n")
    assert bread.problems() == []


@pytest.mark.parametrize(("text", "place", "message"), [
    ("bread/starter: 5\n", "1:1", "'bread/starter' must have keys and values of its own"),
    ("bread/starter:\n  steps: abc\n", "2:3", "'steps' is 'abc', expected eight letters and figures"),
])
def test_a_state_of_the_original_that_is_none(bread, text, place, message):
    bread.write("docs/_data/translations/da.yml", text)
    hint = "remove the lines, then run: manage.py translations accept PAGE"
    assert bread.problems() == [f"docs/_data/translations/da.yml:{place}: error: {message} (data-file)\n  hint: {hint}"]
