"""`pictures --edit` and `--take`: a drawing for a drawing program, and back from it."""
from healthsite.model.illustration import PICTURES

EDITED = "dist/pictures/squat.edit.svg"


def test_a_drawing_goes_out_and_comes_back(copy):
    assert copy.run("pictures", "squat", "--edit") == 0
    copy.write(EDITED, copy.read(EDITED).replace('x="120"', 'x="90.04"'))
    assert copy.run("pictures", "squat", "--take", str(copy.root / EDITED)) == 0
    drawing = copy.read(f"{PICTURES}/squat.svg")
    assert 'x="90"' in drawing and "<style" not in drawing and "<defs" not in drawing
    assert copy.run("check", "--lang", "en") == 0


def test_a_colour_without_a_name_is_told(copy):
    copy.write("saved.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path style="fill:#123456" d="M0 0"/></svg>')
    copy.run("pictures", "squat", "--take", str(copy.root / "saved.svg"))
    assert "the colour #123456 has no name in look.yml" in copy.out


def test_what_is_no_drawing_changes_nothing(copy):
    before = copy.read(f"{PICTURES}/squat.svg")
    copy.write("saved.svg", "<svg")
    assert copy.run("pictures", "squat", "--take", str(copy.root / "saved.svg")) == 2
    assert "cannot be read" in copy.err and "hint: save it in the drawing program as Plain SVG" in copy.err
    assert copy.read(f"{PICTURES}/squat.svg") == before


def test_which_drawing_must_be_said(copy):
    assert copy.run("pictures", "--edit") == 2
    assert "hint: name its key" in copy.err
