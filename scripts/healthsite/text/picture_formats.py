"""What kind of picture a file is, by its name and by its first bytes."""

from __future__ import annotations

import re

PICTURES = {
    "svg": "svg", "png": "png", "webp": "webp", "avif": "avif",
    "jpg": "jpeg", "jpeg": "jpeg", "jpe": "jpeg", "jfif": "jpeg", "gif": "gif", "bmp": "bmp", "tif": "tiff", "tiff": "tiff",
    "heic": "heic", "heif": "heic", "ico": "ico", "jxl": "jxl", "psd": "psd", "svgz": "svgz", "eps": "eps",
}
"""How a picture file's name ends -> what it is."""

HEAD = 8192
"""Bytes that are enough to know a picture by; a drawing may begin with a long remark."""

BEGINNINGS = (
    (rb"\x89PNG\r\n\x1a\n", "png"),
    (rb"RIFF....WEBP", "webp"),
    (rb"....ftyp(?:avif|avis)", "avif"),
    (rb"....ftyp(?:heic|heix|hevc|mif1|msf1)", "heic"),
    (rb"\xff\xd8\xff", "jpeg"),
    (rb"GIF8[79]a", "gif"),
    (rb"BM", "bmp"),
    (rb"II\*\x00|MM\x00\*", "tiff"),
    (rb"\x00\x00\x01\x00", "ico"),
    (rb"8BPS", "psd"),
    (rb"\x1f\x8b", "svgz"),
    (rb"(?:\xef\xbb\xbf)?\s*<(?:.*?<)?(?:\w+:)?svg\b", "svg"),
)
"""https://www.iana.org/assignments/media-types and https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm"""


def format_of(data: bytes) -> str:
    """What the first bytes of a file say it is, or an empty string."""
    return next((name for pattern, name in BEGINNINGS if re.match(pattern, data[:HEAD], re.DOTALL)), "")
