"""The lines of a header in the agreed order: nothing is lost on the way."""
import pytest

from healthsite.text.header_order import reordered

ORDER = ["title", "slug", "description", "related"]


@pytest.mark.parametrize(("written", "expected"), [
    ("title: A\nslug: a\n", "title: A\nslug: a\n"),
    ("slug: a\ntitle: A\n", "title: A\nslug: a\n"),
    ("# the address\nslug: a  # short\n# the heading\ntitle: A\n", "# the heading\ntitle: A\n# the address\nslug: a  # short\n"),
    ("related:\n  - one\n  # and\n  - two\ntitle: A\n", "title: A\nrelated:\n  - one\n  # and\n  - two\n"),
    ("related:\n- one\n- two\ntitle: A\n", "title: A\nrelated:\n- one\n- two\n"),
    ("description: >-\n  one\n\n  two: three\ntitle: A\n", "title: A\ndescription: >-\n  one\n\n  two: three\n"),
    ("slug: a\ntitle: A\n# the end\n", "title: A\nslug: a\n# the end\n"),
    ("unknown: 1\ntitle: A\n", "title: A\nunknown: 1\n"),
    ("", ""),
])
def test_reordered(written, expected):
    assert reordered(written, ORDER) == expected
