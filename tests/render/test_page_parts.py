"""A rendered page is taken apart where the template puts something between, and nothing is lost."""
import pytest

from healthsite.render.page_parts import page_parts

LEAD, SHORT, STEPS = "<h1>Bread</h1><p>Flour.</p>", '<h2 id="in-short">In short</h2><ul></ul>', '<h2 id="steps">Steps</h2><p>Mix.</p>'


@pytest.mark.parametrize(("html", "expected"), [
    (LEAD + SHORT + STEPS, (LEAD, SHORT, STEPS)),
    (LEAD + SHORT, (LEAD, SHORT, "")),
    (LEAD + STEPS, (LEAD, "", STEPS)),
    (LEAD + STEPS + SHORT, (LEAD, "", STEPS + SHORT)),
    (LEAD, (LEAD, "", "")),
])
def test_lead_then_in_short_where_it_comes_first_then_the_rest(html, expected):
    parts = page_parts(html)
    assert (parts.lead, parts.in_short, parts.rest) == expected
