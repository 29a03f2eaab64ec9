"""Pictures with good alternative texts, and drawings that hold what drawings may hold."""
from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from right_edit import RightEdit, right_edit
from the_project import TheProject

DRAWING = """<?xml version="1.0" encoding="UTF-8"?>
<!-- Drawn for this site. -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 80" role="img" aria-labelledby="title desc">
  <title id="title">The pelvis from the front</title>
  <desc id="desc">Two halves meet in a joint.</desc>
  <defs>
    <linearGradient id="bone" x1="0" x2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#ddd"/></linearGradient>
    <clipPath id="clip"><rect width="120" height="80"/></clipPath>
    <style type="text/css"><![CDATA[ .bone { fill: url(#bone); stroke: #333 } text { font: 8px sans-serif } ]]></style>
  </defs>
  <g clip-path="url(#clip)" style="stroke-width: 2">
    <path class="bone" d="M10 10c20 10 20 40 50 60c30-20 30-50 50-60z"/>
    <use xlink:href="#clip"/>
    <text x="50" y="76">Symfysen</text>
  </g>
</svg>
"""
SHOWS = {
    "nb": "Bekkenet sett forfra; et kryss viser hvor det kan gjøre vondt",
    "da": "Bækkenet set forfra; et kryds viser, hvor det kan gøre ondt",
    "en": "The pelvis from the front, with a cross where it may hurt",
}
TITLES = {"nb": "Bekkenet forfra", "da": "Bækkenet forfra", "en": "The pelvis from the front"}
CAPTIONS = {"nb": "*Bekkenet forfra. Tegning: Bekkenguiden.*", "da": "*Bækkenet forfra. Tegning: Bækkenguiden.*", "en": "*The pelvis from the front. Drawing: The Pelvic Pain Guide.*"}


def photograph() -> bytes:
    """A PNG file of one grey point."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b"")


def shown(project: TheProject, kind: str, file: str, content: str | bytes, markdown: str) -> RightEdit:
    """A picture put into a page of every language."""
    spot = project.spot_for(kind)
    up = "../" * (spot.key.count("/") + 1)
    changes: dict[str, str | bytes | None] = {f"docs/assets/images/{file}": content}
    for code in project.codes:
        text = markdown.format(alt=SHOWS[code], file=f"{up}assets/images/{file}", title=TITLES[code], caption=CAPTIONS[code])
        changes |= project.with_text_below(code, spot, text)
    return RightEdit(changes, ("stale-section",))


@right_edit
def a_drawing(project: TheProject) -> Iterator[RightEdit]:
    yield shown(project, "drawing", "pelvis-front.svg", DRAWING, "![{alt}]({file})")


@right_edit
def a_drawing_with_a_title_a_width_and_a_caption(project: TheProject) -> Iterator[RightEdit]:
    yield shown(project, "caption", "pelvis-front.svg", DRAWING, '![{alt}]({file} "{title}"){{ width="400" loading=lazy }}\n\n{caption}')


@right_edit
def a_photograph(project: TheProject) -> Iterator[RightEdit]:
    yield shown(project, "photograph", "pelvis_2026-1.png", photograph(), "![{alt}]({file})")


@right_edit
def a_picture_in_an_item_that_leads_to_a_page(project: TheProject) -> Iterator[RightEdit]:
    yield shown(project, "picture link", "pelvis-front.svg", DRAWING, "- [![{alt}]({file})](../conditions/index.md)")


@right_edit
def the_same_picture_twice(project: TheProject) -> Iterator[RightEdit]:
    yield shown(project, "twice", "pelvis-front.svg", DRAWING, "| {title} |\n| --- |\n| ![{alt}]({file}) |")
