"""Every picture has a drawing, every drawing its words, and all that a drawing uses exists.

Why:  where a part or a look is missing, the reader sees a hole, and nobody else notices.
Bad:  `<use href="#lof"/>` and no part or pose of that name; `loaf.svg` without `loaf.yml`
Good: `<use href="#loaf"/>`, a file `docs/_data/drawings/parts/loaf.svg`, and `loaf.svg` beside `loaf.yml`
"""

from collections.abc import Iterator

from healthsite.model.illustration import DRAWINGS, PICTURES
from healthsite.model.message import Message
from healthsite.model.problem import Problem, Position
from healthsite.model.site import Site
from healthsite.text.drawing_words import looks, used_parts
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/pictures/", "docs/_data/drawings/")
OURS = "picture__"


def check(site: Site) -> Iterator[Problem]:
    for key, picture in site.illustrations.items():
        if key not in site.drawings and not picture.chart:
            path = f"{PICTURES}/{key}.svg"
            yield Problem(f"{PICTURES}/{key}.yml", Position(), Message("there is no drawing '{path}'", path=path), hint=Message("draw it, or remove the words"))
    for key, drawing in site.drawings.items():
        if key not in site.illustrations:
            message = Message("there are no words for this drawing in '{path}'", path=f"{PICTURES}/{key}.yml")
            yield Problem(drawing.path, Position(), message, hint=Message("write its title and description, or remove the drawing"))
    kit = site.drawing_kit
    known = (*kit.parts, *kit.poses)
    for drawing in (*site.drawings.values(), *kit.parts.values()):
        for name, offset in used_parts(drawing.text):
            if name not in known:
                hint = did_you_mean(name, known, Message("see the names of the files in {folder}/parts/ and poses/", folder=DRAWINGS))
                yield Problem(drawing.path, drawing.position(offset), Message("there is no part and no pose '{name}'", name=name), hint=hint)
        for name, offset in looks(drawing.text):
            if name not in kit.styles and not name.startswith(OURS):
                hint = did_you_mean(name, kit.styles, Message("see the names in {folder}/look.yml", folder=DRAWINGS))
                yield Problem(drawing.path, drawing.position(offset), Message("there is no look '{name}'", name=name), hint=hint)
