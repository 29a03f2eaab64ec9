"""Every picture is shown on some page.

Why:  a picture that nobody sees is translated and kept up for nobody.
Bad:  `docs/_data/pictures/loaf.yml`, and no page with `![](picture:loaf)`
Good: it is shown where it helps, or taken out
"""

from collections.abc import Iterator

from healthsite.model.illustration import MARK, PICTURES
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site

SEVERITY = "warning"
RESTS_ON = ("pages",)


def check(site: Site) -> Iterator[Problem]:
    shown = {image.target for page in site.pages.values() for block in page.document.blocks for image in block.images}
    for key in site.illustrations:
        if f"{MARK}{key}" not in shown:
            hint = Message("show it: ![](picture:{key}); or remove its files", key=key)
            yield Problem(f"{PICTURES}/{key}.yml", Position(), Message("no page shows the picture '{key}'", key=key), hint=hint)
