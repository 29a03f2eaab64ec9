"""A broken header of a page is a problem with its line, never an exception; the other pages are read all the same."""
import pytest

PAGE = "docs/en/bread/starter.md"
MEND = "check the colons, quotation marks and indentation on this line and the one above"
BEGIN = "begin the file with a line '---', then 'title: …' and 'description: …', then a line '---'"


@pytest.mark.parametrize(("header", "place", "message", "hint"), [
    pytest.param("title: Rye\n\tslug: rye", "3:1", "the header is not valid: a tab stands here; indent with spaces", MEND, id="a tab"),
    pytest.param('title: "Rye\nslug: rye', "2:8", "the header is not valid: the quotation mark opened here is not closed", MEND,
                 id="an unclosed quotation mark"),
    pytest.param("title: Rye\nsynonyms: [dark, sour\nslug: rye", "3:11",
                 "the header is not valid: the list opened here lacks a comma or its closing ']'", MEND, id="an unclosed bracket"),
    pytest.param("title: Rye\nslug: rye\ntitle: Dark", "4:1",
                 "the header is not valid: the key 'title' stands here for the second time", MEND, id="a key twice"),
    pytest.param("- title\n- slug", "2:1", "the header must be lines of 'key: value'", BEGIN, id="a list"),
    pytest.param("Rye bread", "2:1", "the header must be lines of 'key: value'", BEGIN, id="a sentence"),
    pytest.param("5: Rye", "2:1", "the header must be lines of 'key: value'", BEGIN, id="a number for a key"),
    pytest.param("title: 2010", "2:1", "'title' is '2010', expected text; put it between quotation marks", "correct the value",
                 id="a number for text"),
    pytest.param("title: Rye\nsynonyms: dark", "3:1", "'synonyms' is 'dark', expected a list, such as [one, two]", "correct the value",
                 id="a word for a list"),
    pytest.param("title: Rye\nsynonyms:\n- dark\n- 5", "5:3", "'synonyms.1' is '5', expected text; put it between quotation marks",
                 "correct the value", id="a number in a list of words"),
    pytest.param("title: Rye\ndescripton: Dark", "3:1", "unknown key 'descripton'", "did you mean 'description'?", id="an unknown key"),
    pytest.param("title: Rye\naudience: publik", "3:1", "'audience' is 'publik', expected one of: public, clinician, editor",
                 "did you mean 'public'?", id="an unknown word"),
    pytest.param("title: Rye\nnext_review: 2027-02-30", "3:1", "'next_review' is '2027-02-30', expected a date such as 2027-11-22",
                 "correct the value", id="an impossible date"),
    pytest.param("title: Rye\nnext_review: next spring", "3:1", "'next_review' is 'next spring', expected a date such as 2027-11-22",
                 "correct the value", id="a date in words"),
    pytest.param("title: Rye\ndescription: Rye: dark and sour", "3:17",
                 "the header is not valid: a second colon on this line, or a wrong indentation; "
                 "put a value with ': ' in it between quotation marks", MEND, id="a colon in a value"),
    pytest.param("title: Rye\nslug: @rye", "3:7",
                 "the header is not valid: a value cannot begin with this character; put it between quotation marks", MEND,
                 id="a character that begins no value"),
    pytest.param("[title]: Rye", "2:1",
                 "the header is not valid: a key must be a word; put it between quotation marks if it begins with a bracket", MEND,
                 id="a bracket around a key"),
])
def test_a_broken_header_is_a_problem_on_its_line(bread, header, place, message, hint):
    bread.write(PAGE, f"---\n{header}\n---\n\nText.\n")
    assert bread.problems() == [f"{PAGE}:{place}: error: {message} (front-matter)\n  hint: {hint}"]


@pytest.mark.parametrize(("text", "message"), [
    pytest.param("Text.\n\n---\ntitle: Rye\n---\n", "the page has no header", id="text before the header"),
    pytest.param("", "the page is empty", id="nothing"),
    pytest.param(" \n\n", "the page is empty", id="nothing but space"),
])
def test_a_page_without_a_whole_header_is_a_problem(bread, text, message):
    bread.write(PAGE, text)
    assert bread.problems() == [f"{PAGE}:1:1: error: {message} (front-matter)\n  hint: {BEGIN}"]


@pytest.mark.parametrize(("text", "line"), [
    pytest.param("---\ntitle: Rye\n\nText.\n", 3, id="an empty line"),
    pytest.param("---\ntitle: Rye\nlabels:\n  - hot\n- cold\n# more\nText.\n", 7, id="a text"),
    pytest.param("---\ntitle: Rye", 2, id="the end of the file"),
])
def test_a_header_that_is_not_closed_is_a_problem_where_the_closing_line_is_missing(bread, text, line):
    bread.write(PAGE, text)
    message = "the header is not closed: a line '---' is missing here"
    assert bread.problems() == [f"{PAGE}:{line}:1: error: {message} (front-matter)\n  hint: {BEGIN}"]


def test_an_empty_header_is_a_problem(bread):
    bread.write(PAGE, "---\n---\nText.\n")
    assert bread.problems() == [f"{PAGE}:2:1: error: the header must be lines of 'key: value' (front-matter)\n  hint: {BEGIN}"]


def test_each_fault_of_a_header_is_named(bread):
    bread.write(PAGE, "---\ntitle: 2010\nslugg: rye\naudience: all\n---\n")
    assert [line.split(": ")[0] for line in bread.problems()] == [f"{PAGE}:2:1", f"{PAGE}:3:1", f"{PAGE}:4:1"]


def test_the_other_pages_are_read(bread):
    bread.write(PAGE, "---\ntitle: [\n---\n")
    assert sorted(bread.site().pages) == [("da", "bread/starter"), ("da", "index"), ("en", "index")]


def test_a_rule_in_the_text_is_no_end_of_the_header(bread):
    bread.write(PAGE, "---\ntitle: Rye\n---\n\nOne.\n\n---\n\nTwo.\n")
    assert bread.problems() == []
    assert [block.text for block in bread.site().page("bread/starter", "en").document.blocks] == ["One.", "---", "Two."]
