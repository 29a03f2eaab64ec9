"""Pictures: unseen, too heavy, of the wrong kind, or more than a drawing."""
from posixpath import dirname, relpath

from edit import Edit
from registry import bad_edit
from words import IMAGE, PICTURE

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n<title>x</title>\n{}\n</svg>\n'
FOLDER = "docs/assets/images"


def at(page, name: str) -> str:
    """The target of a picture as this page writes it."""
    return relpath(f"../assets/images/{name}", dirname(page.key) or ".")


def shown(page, words: str, target: str):
    """A picture in a paragraph of its own."""
    for block in page.paragraphs:
        yield page.written_below(block, f"![{words}]({target})")


def real(page) -> str:
    """A picture that the project has."""
    return next(f"assets/{file.removeprefix('assets/')}" for file in sorted(page.site.files) if file.endswith(".svg"))


def known(page, words: str):
    target = relpath(f"../{real(page)}", dirname(page.key) or ".")
    yield from shown(page, words, target)


@bad_edit("image-alternative", everywhere=True)
def no_alternative_text(page):
    yield from known(page, "")


@bad_edit("image-words")
def alternative_text_says_picture(page):
    yield from known(page, IMAGE[page.language])


@bad_edit("image-words")
def alternative_text_is_the_file_name(page):
    yield from known(page, real(page).rsplit("/", 1)[-1])


@bad_edit("image-words")
def alternative_text_of_a_camera(page):
    yield from known(page, "IMG_2041.jpg")


@bad_edit("internal-links", everywhere=True)
def picture_that_is_not_there(page):
    yield from shown(page, PICTURE[page.language], at(page, "pelvis-from-behind.svg"))


@bad_edit("image-formats")
def picture_from_another_site(page):
    yield from shown(page, PICTURE[page.language], "https://www.example.org/pelvis.png")


@bad_edit("link-schemes", "internal-links")
def picture_pasted_as_data(page):
    yield from shown(page, PICTURE[page.language], "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA")


@bad_edit("raw-html")
def picture_as_html(page):
    for block in page.paragraphs:
        yield page.written_below(block, f'<img src="{at(page, "mark.svg")}" alt="{PICTURE[page.language]}">')


@bad_edit("internal-links", "link-schemes")
def picture_on_my_computer(page):
    yield from shown(page, PICTURE[page.language], "C:\\Users\\kari\\Pictures\\bekken.png")


@bad_edit("internal-links", "image-formats")
def picture_pasted_into_the_web_editor(page):
    yield from shown(page, PICTURE[page.language], "https://github.com/user-attachments/assets/0a1b2c3d-4e5f")


@bad_edit("untranslated-images", on="translation")
def alternative_text_not_translated(page):
    """The same picture with the same words on the page and its original."""
    words = f"![{PICTURE[page.original.language]}]({relpath('../' + real(page), dirname(page.key) or '.')})"
    original = page.site.texts[page.original.path]
    for block in page.paragraphs:
        edit = page.written_below(block, words)
        yield Edit({**edit.changes, page.original.path: f"{original.rstrip()}\n\n{words}\n"}, edit.path, edit.lines, edit.what)


def drawing(content: str, line: int = 3):
    """A drawing put into the project; told on a line of it."""

    def edits(material):
        known = f"{FOLDER}/pelvis.svg"
        yield material.new(known, DRAWING.format(content), range(line, line + 1))

    return edits


DANGERS = {
    "drawing-with-script": '<script>alert(1)</script>',
    "drawing-with-event-handler": '<rect width="1" height="1" onload="alert(1)"/>',
    "drawing-with-foreign-picture": '<image href="https://www.example.org/x.png"/>',
    "drawing-with-javascript-link": '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
    "drawing-with-html-inside": '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    "drawing-with-foreign-style": '<style>@import url(https://www.example.org/x.css);</style>',
    "drawing-with-foreign-font": '<text style="font-family: x; src: url(https://www.example.org/x.woff)">x</text>',
    "drawing-that-animates-a-link": '<a><set attributeName="href" to="javascript:alert(1)"/></a>',
    "drawing-not-closed": '<g><rect width="1" height="1"/>',
}
for name, content in DANGERS.items():
    function = drawing(content, 4 if name == "drawing-not-closed" else 3)
    function.__name__, function.__module__ = name, __name__
    bad_edit("safe-drawings", on="data")(function)


@bad_edit("safe-drawings", on="data")
def drawing_with_an_entity(material):
    text = '<!DOCTYPE svg [<!ENTITY x "y">]>\n' + DRAWING.format("<text>&x;</text>")
    yield material.new(f"{FOLDER}/pelvis.svg", text, range(1, 2))


@bad_edit("image-weight", on="data")
def heavy_photograph(material):
    yield material.new(f"{FOLDER}/pelvis.png", b"\x89PNG\r\n\x1a\n" + bytes(900_000), range(1, 2))


@bad_edit("image-formats", on="data")
def photograph_as_it_came_from_the_camera(material):
    yield material.new(f"{FOLDER}/pelvis.jpg", b"\xff\xd8\xff\xe0" + bytes(9000), range(1, 2))


@bad_edit("image-formats", on="data")
def photograph_renamed(material):
    yield material.new(f"{FOLDER}/pelvis.png", b"\xff\xd8\xff\xe0" + bytes(9000), range(1, 2))


@bad_edit("image-formats", on="data")
def picture_that_moves(material):
    yield material.new(f"{FOLDER}/pelvis.gif", b"GIF89a" + bytes(90), range(1, 2))


@bad_edit("image-formats", "safe-drawings", on="data")
def picture_of_no_kind(material):
    yield material.new(f"{FOLDER}/pelvis.webp", b"<!doctype html><title>404</title>", range(1, 2))


@bad_edit("file-names", on="data")
def picture_with_spaces_and_letters_in_its_name(material):
    drawn = DRAWING.format("<g/>")
    for name in ("bekken foran.svg", "Bekken.svg", "bækken.svg"):
        yield material.new(f"{FOLDER}/{name}", drawn, range(1, 2))
