"""Pages are sent without the spaces of their templates."""
import pytest

from healthsite.render.indents import without_indents


@pytest.mark.parametrize(("written", "sent"), [
    ("<ul>\n    \n  <li>a</li>\n</ul>\n", "<ul>\n<li>a</li>\n</ul>\n"),
    ("one\n   two", "one\ntwo"),
    ("one  two", "one  two"),
    ("<div>\n  <pre>\n  a\n    b</pre>\n  c</div>", "<div>\n<pre>\n  a\n    b</pre>\nc</div>"),
    ("<script>\n  1</script>\n  <textarea>\n  x</textarea>", "<script>\n  1</script>\n<textarea>\n  x</textarea>"),
])
def test_lines_begin_at_their_start(written, sent):
    assert without_indents(written) == sent
