"""Pictures: unseen, too heavy, of the wrong kind, or more than a drawing."""
from posixpath import dirname, relpath

from edit import Edit
from registry import bad_edit, family
from words import IMAGE, PICTURE

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n<title>x</title>\n{}\n</svg>\n'
FOLDER = "docs/assets/images"


def shown(target: str, words: str, page):
    """A picture in a paragraph of its own; a target below `assets/` is written as the page must write it."""
    place = relpath(f"../{target}", dirname(page.key) or ".") if target.startswith("assets/") else target
    return page.written_anywhere(f"![{words}]({place})")


def real(page) -> str:
    """A picture that the project has."""
    return next(file for file in sorted(page.site.files) if file.startswith("assets/") and file.endswith(".svg"))


family(__name__, lambda words: lambda page: shown(real(page), words(page), page), {
    "image-alternative": {"no-alternative-text": lambda page: ""},
    "image-words": {
        "alternative-text-says-picture": lambda page: IMAGE[page.language],
        "alternative-text-is-the-file-name": lambda page: real(page).rsplit("/", 1)[-1],
        "alternative-text-of-a-camera": lambda page: "IMG_2041.jpg",
    },
}, everywhere={"no-alternative-text"})
family(__name__, lambda target: lambda page: shown(target, PICTURE[page.language], page), {
    "internal-links": {"picture-that-is-not-there": "assets/images/pelvis-from-behind.svg"},
    "image-formats": {"picture-from-another-site": "https://www.example.org/pelvis.png"},
    "internal-links, image-formats": {"picture-pasted-into-the-web-editor": "https://github.com/user-attachments/assets/0a1b2c3d-4e5f"},
    "internal-links, link-schemes": {
        "picture-pasted-as-data": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA",
        "picture-on-my-computer": "C:\\Users\\kari\\Pictures\\bekken.png",
    },
}, everywhere={"picture-that-is-not-there"})


@bad_edit("raw-html")
def picture_as_html(page):
    yield from page.written_anywhere(f'<img src="{real(page)}" alt="{PICTURE[page.language]}">')


@bad_edit("untranslated-images", on="translation")
def alternative_text_not_translated(page):
    """The same picture with the same words on the page and its original."""
    original = page.site.texts[page.original.path]
    for edit in shown(real(page), PICTURE[page.original.language], page):
        words = edit.changes[page.path].split("\n")[edit.lines.start - 1]
        yield Edit({**edit.changes, page.original.path: f"{original.rstrip()}\n\n{words}\n"}, edit.path, edit.lines, edit.what)


def drawn(content: str):
    """A drawing put into the project; told on the line of what is wrong, or on the last where something is not closed."""
    line = 4 if content.startswith("<g>") else 3
    return lambda material: iter([material.new(f"{FOLDER}/pelvis.svg", DRAWING.format(content), range(line, line + 1))])


def put(name_and_content: tuple[str, bytes | str]):
    """A file put among the pictures."""
    name, content = name_and_content
    return lambda material: iter([material.new(f"{FOLDER}/{name}", content, range(1, 2))])


family(__name__, drawn, {"safe-drawings": {
    "drawing-with-script": "<script>alert(1)</script>",
    "drawing-with-event-handler": '<rect width="1" height="1" onload="alert(1)"/>',
    "drawing-with-foreign-picture": '<image href="https://www.example.org/x.png"/>',
    "drawing-with-javascript-link": '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
    "drawing-with-html-inside": '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    "drawing-with-foreign-style": "<style>@import url(https://www.example.org/x.css);</style>",
    "drawing-with-foreign-font": '<text style="font-family: x; src: url(https://www.example.org/x.woff)">x</text>',
    "drawing-that-animates-a-link": '<a><set attributeName="href" to="javascript:alert(1)"/></a>',
    "drawing-not-closed": '<g><rect width="1" height="1"/>',
}}, on="data")
family(__name__, put, {
    "safe-drawings": {"drawing-with-an-entity": ("pelvis.svg", '<!DOCTYPE svg [<!ENTITY x "y">]>\n' + DRAWING.format("<text>&x;</text>"))},
    "image-weight": {"heavy-photograph": ("pelvis.png", b"\x89PNG\r\n\x1a\n" + bytes(900_000))},
    "image-formats": {
        "photograph-as-it-came-from-the-camera": ("pelvis.jpg", b"\xff\xd8\xff\xe0" + bytes(9000)),
        "photograph-renamed": ("pelvis.png", b"\xff\xd8\xff\xe0" + bytes(9000)),
        "picture-that-moves": ("pelvis.gif", b"GIF89a" + bytes(90)),
        "picture-of-no-kind": ("pelvis.webp", b"<!doctype html><title>404</title>"),
    },
    "file-names": {
        "picture-with-a-space-in-its-name": ("bekken foran.svg", DRAWING.format("<g/>")),
        "picture-with-a-capital-in-its-name": ("Bekken.svg", DRAWING.format("<g/>")),
        "picture-with-a-danish-letter-in-its-name": ("bækken.svg", DRAWING.format("<g/>")),
    },
}, on="data")
