"""An SVG file is a drawing and nothing else.

Why:  an SVG file can hold programs and fetch things from other sites, and the reader would not
      notice. A drawing needs neither.
Bad:  `<svg …><script>…</script></svg>`, `<image href="https://pictures.example/x.png"/>`
Good: `<svg …><path d="…"/></svg>`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    files = {f"docs/{path}": picture.dangers for path, picture in site.pictures.items()}
    drawings = {drawing.path: drawing.dangers for drawing in (*site.drawings.values(), *site.drawing_kit.parts.values())}
    for path, dangers in {**files, **drawings}.items():
        for danger in dangers:
            hint = Message("take it out, or save the drawing again as plain SVG")
            yield Problem(path, danger.position, Message("the drawing holds {danger}", danger=danger.what), hint=hint)
