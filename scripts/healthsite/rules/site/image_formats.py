"""A picture is an SVG, PNG, WebP or AVIF file, and lies in the project.

Why:  drawings stay sharp on every screen as SVG, and the other three are smaller than their
      forerunners; a picture fetched from another site tells that site who is reading what.
Bad:  `![The pelvis](https://pictures.example/pelvis.jpg)`
Good: `![The pelvis](../../assets/images/pelvis.svg)`
"""

from collections.abc import Iterator

from healthsite.model.illustration import MARK
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.picture import Picture
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.link_targets import place_in_folder
from healthsite.text.picture_formats import PICTURES

GIVES_WAY_TO = ("links-by-file",)
ALLOWED = ("svg", "png", "webp", "avif")
HINT = Message("save the picture in one of these formats; renaming the file is not enough")


def check(site: Site) -> Iterator[Problem]:
    for page in site.pages.values():
        yield from _shown(page)
    for path, picture in site.pictures.items():
        named = PICTURES[path.rpartition(".")[2].lower()]
        if named not in ALLOWED:
            message = Message("the picture is a file of the kind '{kind}', expected SVG, PNG, WebP or AVIF", kind=named)
            yield Problem(f"docs/{path}", Position(), message, hint=HINT)
        elif picture.format != named:
            yield Problem(f"docs/{path}", Position(), _disguised(picture, named), hint=HINT)


def _shown(page: Page) -> Iterator[Problem]:
    for block in page.document.blocks:
        for image in block.images:
            if "://" in image.target:
                message = Message("the picture '{target}' does not lie in the project", target=image.target)
                yield page.problem(image.position, message, Message("put a copy that you may use under docs/assets/ and show that"))
                continue
            ending = place_in_folder(image.target, page.key).rpartition(".")[2].lower()
            if ending not in PICTURES and not image.target.startswith(("data:", MARK)):
                message = Message("'{target}' is no picture, expected SVG, PNG, WebP or AVIF", target=image.target)
                yield page.problem(image.position, message, Message("a link is written without the sign '!' before it"))


def _disguised(picture: Picture, named: str) -> Message:
    if picture.format:
        return Message("the picture is named '.{ending}' but is of the kind '{kind}' inside", ending=named, kind=picture.format)
    return Message("the picture is named '.{ending}' but cannot be understood", ending=named)
