"""An outline that a drawing has more than once, as a line around a body and as what fills it, is written once and used."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections import Counter

from healthsite.render.pictures.svg import SVG, local, made

WORTH_IT = 40
"""Length of the data from which a name for it is shorter than the data once more."""


def share_outlines(root: etree.Element, prefix: str) -> None:
    """In place: every `path` whose data another has too becomes a `use` of one in `defs`; all else of it stays its own."""
    paths = [element for element in root.iter() if local(element) == "path" and len(element.get("d", "")) > WORTH_IT and not element.get("id")]
    often = Counter(path.get("d", "") for path in paths)
    names = {data: f"{prefix}{number}" for number, data in enumerate((data for data, times in often.items() if times > 1), start=1)}
    for path in paths:
        if name := names.get(path.attrib["d"]):
            others = {key: value for key, value in path.attrib.items() if key != "d"}
            path.tag = f"{{{SVG}}}use"
            path.attrib.clear()
            path.attrib.update({"href": f"#{name}", **others})
    if names:
        root.insert(0, made("defs", {}, *(made("path", {"id": name, "d": data}) for data, name in names.items())))
