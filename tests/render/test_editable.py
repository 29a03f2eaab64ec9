"""A drawing goes to a drawing program and comes back as it was; what the program adds stays behind."""
import pytest

from healthsite.model.illustration import Drawing
from healthsite.render.pictures.compose import composed
from healthsite.render.pictures.editable import for_program, from_program, own_colours
from healthsite.render.pictures.svg import as_text

FROM_INKSCAPE = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg viewBox="0 0 640 470" width="640" height="470" version="1.1" id="svg16" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"><style id="looks-of-the-kit">.arrow { stroke: #b3541e }</style>
  <defs id="parts-of-the-kit"><g id="pillow"><path d="M0 0" /></g></defs><defs id="defs20" /><sodipodi:namedview id="view" />
  <!-- the pillow -->
  <use id="use4" xlink:href="#pillow" x="120.1234" y="225" data-step="1" />
  <path id="path8" class="arrow" style="stroke:#b3541e;-inkscape-stroke:none" d="M 212.00001,150 H 330" />
  <text xml:space="preserve" id="text1" style="font-size:30px;font-family:sans-serif;fill:#000000" x="100" y="40"><tspan
     sodipodi:role="line" x="100" y="40">{up}</tspan></text>
  <rect id="rect1" style="fill:#123456" width="5" height="5" />
</svg>"""
OURS = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 470">
  <!-- the pillow -->
  <use x="120.1" y="225" data-step="1" href="#pillow" />
  <path class="arrow" d="M 212,150 H 330" />
  <text x="100" y="40" font-size="30">{up}</text>
  <rect width="5" height="5" fill="#123456" />
</svg>
"""


def shapes(text: str, kit) -> str:
    """All that a reader could see of a drawing; spaces between elements do not count."""
    tree = composed(Drawing("", text), kit)
    for element in tree.iter():
        element.text, element.tail = (element.text or "").strip(), None
    return as_text(tree)


def test_there_and_back_again(each_picture, site):
    drawing = site.drawings.get(each_picture)
    if drawing:  # a chart has none
        back = from_program(for_program(drawing, site.drawing_kit), site.drawing_kit)
        assert shapes(back, site.drawing_kit) == shapes(drawing.text, site.drawing_kit)


def test_a_program_finds_the_parts_in_the_file(site):
    text = for_program(site.drawings["squat"], site.drawing_kit)
    assert '<g id="squat-low">' in text and 'xlink:href="#squat-low"' in text and ".arrow {" in text


def test_what_inkscape_adds_is_left_out(site):
    assert from_program(FROM_INKSCAPE, site.drawing_kit) == OURS


@pytest.mark.parametrize(("text", "found"), [(OURS, ["#123456"]), ('<path fill="accent"/>', [])])
def test_colours_without_a_name_are_told(text, found):
    assert own_colours(text) == found
