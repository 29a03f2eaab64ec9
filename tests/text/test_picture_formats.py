"""A picture is known by its first bytes."""
import pytest

from healthsite.text.picture_formats import format_of


@pytest.mark.parametrize(("data", "name"), [
    (b"\x89PNG\r\n\x1a\n\0\0", "png"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "webp"),
    (b"\0\0\0\x20ftypavif", "avif"),
    (b"\0\0\0\x20ftypheic", "heic"),
    (b"\xff\xd8\xff\xe0", "jpeg"),
    (b"GIF89a", "gif"),
    (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a --><svg>", "svg"),
    (b"<svg:svg xmlns:svg='x'/>", "svg"),
    (b"<html><body></body></html>", ""),
    (b"svg", ""),
    (b"", ""),
])
def test_format(data, name):
    assert format_of(data) == name
