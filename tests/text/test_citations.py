"""Fact ids in the brackets of a citation, each with its place."""
import pytest

from healthsite.text.citations import CITATION, cited_ids


@pytest.mark.parametrize(("inside", "ids"), [
    ("@mill-days", [("mill-days", 1)]),
    ("@mill-days; @mill-warm", [("mill-days", 1), ("mill-warm", 13)]),
    ("@mill-days;@mill-warm", [("mill-days", 1), ("mill-warm", 12)]),
    ("@ mill-days", [("mill-days", 2)]),
    ("@Mill_Days", [("Mill_Days", 1)]),
    ("@mill-days, @mill-warm", [("mill-days", 1), ("mill-warm", 13)]),
    ("@mill-days, mill-warm", [("mill-days", 1), ("mill-warm", 12)]),
    ("@mill-days mill-warm", [("mill-days", 1), ("mill-warm", 11)]),
    ("@mill-days;\n    @mill-warm", [("mill-days", 1), ("mill-warm", 17)]),
    ("@mill-\n  days; @mill\n-warm", [("mill-days", 1), ("mill-warm", 16)]),
    ("@mill-days, see page 4", [("mill-days", 1)]),
    ("@mill-days; @", [("mill-days", 1)]),
])
def test_ids_are_returned_as_written_right_or_wrong(inside, ids):
    assert cited_ids(inside) == ids


@pytest.mark.parametrize(("text", "insides"), [
    ("Flour.[@mill-days]", ["@mill-days"]),
    ("Flour.[@a][@b; @c] Water.[@d]", ["@a", "@b; @c", "@d"]),
    ("write to [mill@bread.example]", []),
    ("[@mill](page.md)", ["@mill"]),
    ("[see @mill]", []),
    ("[@mill\n; @days]", ["@mill\n; @days"]),
    ("[@mill-days;\n    @mill-warm\n]", ["@mill-days;\n    @mill-warm\n"]),
    ("[@mill-days\n\n@mill-warm]", ["@mill-days"]),
    ("[@mill-days\n- mill-warm]", ["@mill-days"]),
    ("[@mill-days; @mill-warm but not closed", ["@mill-days; @mill-warm"]),
])
def test_a_citation_is_a_pair_of_brackets_that_begins_with_an_at_sign_even_if_it_is_not_closed(text, insides):
    assert CITATION.findall(text) == insides
