"""Pictures are read with their size, their format and what is inside a drawing."""
from healthsite.load.site import load_site


def test_a_picture_is_weighed_and_known(bread):
    bread.write("docs/assets/rye.PNG", b"\x89PNG\r\n\x1a\n" + b"0" * 992)
    bread.write("docs/assets/notes.pdf", b"%PDF")
    site, faults = load_site(bread.root)
    rye = site.pictures["assets/rye.PNG"]
    assert (faults, rye.size, rye.format, rye.dangers) == ([], 1000, "png", ())
    assert set(site.pictures) == {"assets/rye.PNG", "assets/loaf.svg"}


def test_a_drawing_that_is_no_text_at_all(bread):
    bread.write("docs/assets/loaf.svg", b"\xff\xfe\x00\x01" * 99)
    site, faults = load_site(bread.root)
    assert faults == [] and site.pictures["assets/loaf.svg"].format == ""
    assert len(site.pictures["assets/loaf.svg"].dangers) == 1


def test_an_empty_drawing(bread):
    bread.write("docs/assets/loaf.svg", b"")
    site, _ = load_site(bread.root)
    assert [danger.position.line for danger in site.pictures["assets/loaf.svg"].dangers] == [1]
