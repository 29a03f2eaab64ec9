"""A picture in a page, and the same picture as a file: drawing and words put together."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from html import escape
from posixpath import relpath

from healthsite.model.document import Section
from healthsite.model.illustration import MARK, Illustration
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.citations import citation_marks
from healthsite.render.foreign_words import with_languages
from healthsite.render.pictures.chart import bars_in_words, chart
from healthsite.render.pictures.compose import composed
from healthsite.render.pictures.labels import always_words, lettered
from healthsite.render.pictures.look import colour, painted
from healthsite.render.pictures.repeated import share_outlines
from healthsite.render.pictures.rounded import round_lines
from healthsite.render.pictures.steps import MARKS as STEP_MARKS
from healthsite.render.pictures.steps import controls
from healthsite.render.pictures.svg import SVG, as_text, made, view_box

FOLDER = "assets/pictures"
FURTHER = "<!-- further choices -->"
"""Where choices that the text adds below a picture go on with its list; nothing is left of it on a page."""
FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"


def file_name(key: str, language: str) -> str:
    """Where the file of a picture lies, relative to the site's root."""
    return f"{FOLDER}/{key}.{language}.svg"


def figure(key: str, page: Page, site: Site) -> str:
    """The HTML of a picture on a page, `FURTHER` in it; empty if there is no such picture or no drawing of it."""
    picture = site.illustrations.get(key)
    tree = drawn(picture, page.language, site) if picture else None
    if picture is None or tree is None:
        return ""
    language = page.language
    name = f"picture-{key}"
    # a link to the section in which the reader is leads nowhere: there the words stand alone
    here = {f"{page.key}#{section.anchor}" for section in page.document.sections if _shows(section, key)}
    goals = {label: address for label, target in picture.links.items() if target not in here and (address := _address(target, page, site))}
    numbers = _numbers(picture, tree)
    lettered(tree, _words(picture, language), numbers, picture.numbered, badges=True)
    _link_parts(tree, goals)
    painted(tree, site.drawing_kit, themed=True, prefix=f"{name}-")
    round_lines(tree)
    share_outlines(tree, f"{name}-")
    tree.attrib.update({"class": "picture__svg", "role": "group" if goals else "img", "aria-labelledby": f"{name}-title", "aria-describedby": f"{name}-text",
                        "data-search-exclude": ""})
    _describe(tree, picture, language, f"{name}-title", f"{name}-text")
    kind = " picture--chart" if picture.chart else " picture--beside" if picture.numbered else ""
    words = f'<div class="picture__list">{_list(picture, numbers, goals, language, site)}{FURTHER}</div>'
    return (
        f'<figure class="picture{kind}" id="{name}">{controls(tree, language, site)}'
        f'<div class="picture__body"><div class="picture__drawing">{as_text(tree)}</div>{words}</div>{_caption(picture, page, site)}</figure>'
    )


def standalone(key: str, language: str, site: Site) -> str:
    """The text of the picture's own file in one language, with colours of its own."""
    picture = site.illustrations[key]
    tree = drawn(picture, language, site)
    if tree is None:
        return ""
    lettered(tree, _words(picture, language), _numbers(picture, tree), picture.numbered, badges=False)
    _take_out(tree, "picture__badge--narrow")
    painted(tree, site.drawing_kit, themed=False, prefix="")
    for element in tree.iter():
        for name in ("class", "data-part", *STEP_MARKS):
            element.attrib.pop(name, None)
    left, top, width, height = view_box(tree)
    paper = colour("paper", site.drawing_kit, themed=False) if "paper" in site.drawing_kit.colours else "#fff"
    tree.insert(0, made("rect", {"x": left, "y": top, "width": width, "height": height, "fill": paper}))
    tree.attrib.update({"width": f"{width:g}", "height": f"{height:g}", "font-family": FONTS, "role": "img", "lang": language})
    _describe(tree, picture, language, "title", "text")
    return as_text(tree) + "\n"


def drawn(picture: Illustration, language: str, site: Site) -> etree.Element | None:
    """The drawing with keys in place of words, or None if there is none that can be read."""
    if picture.chart:
        return chart(picture, site, language)
    drawing = site.drawings.get(picture.key)
    return composed(drawing, site.drawing_kit) if drawing and not drawing.dangers else None


def _shows(section: Section, key: str) -> bool:
    """Whether the picture stands in a section."""
    return any(image.target == f"{MARK}{key}" for block in section.blocks for image in block.images)


def _words(picture: Illustration, language: str) -> dict[str, str]:
    return {key: words.get(language, "") for key, words in picture.labels.items()}


def _numbers(picture: Illustration, tree: etree.Element) -> dict[str, int]:
    """Key of the words -> the number that stands for them, in reading order."""
    keys = [key for key in picture.labels if key not in always_words(tree)]
    return {key: number for number, key in enumerate(keys, start=1)}


def _take_out(tree: etree.Element, name: str) -> None:
    """Remove what is for small screens only."""
    for parent in list(tree.iter()):
        for child in [child for child in parent if name in child.get("class", "").split()]:
            parent.remove(child)


def _describe(tree: etree.Element, picture: Illustration, language: str, title: str, text: str) -> None:
    tree.insert(0, made("title", {"id": title}, text=picture.title.get(language, "")))
    tree.insert(1, made("desc", {"id": text}, text=picture.description.get(language, "")))


def _address(target: str, page: Page, site: Site) -> str:
    """Where a part leads, from the page it is shown on; empty if there is no such page."""
    key, _, anchor = target.partition("#")
    goal = site.page(key, page.language)
    if goal is None:
        return ""
    path = "" if goal.url == page.url else relpath(goal.url or ".", page.url or ".").rstrip("/") + "/"
    return f"{path}#{anchor}" if anchor else path or "./"


def _link_parts(tree: etree.Element, goals: dict[str, str]) -> None:
    """What is drawn of a part, and its words, lead where the list beside the drawing leads. No link stands inside another."""
    linked: set[etree.Element] = set()
    for parent in list(tree.iter()):
        for index, child in enumerate(list(parent)):
            key = child.attrib.pop("data-part", None)
            if key in goals and child not in linked:
                linked.update(child.iter())
                parent[index] = made("a", {"href": goals[key], "class": "picture__part", "tabindex": "-1", "aria-hidden": "true"}, child)


def _list(picture: Illustration, numbers: dict[str, int], goals: dict[str, str], language: str, site: Site) -> str:
    """The words of the drawing in reading order, numbered as in it; of a chart, what each bar says."""
    if picture.chart:
        lines = "".join(f"<li>{escape(line)}</li>" for line in bars_in_words(picture, site, language))
        return f'<ul class="picture__parts picture__parts--unseen">{lines}</ul>'

    def item(key: str, words: str) -> str:
        said = with_languages(words, language, site)
        return f'<a href="{escape(goals[key])}">{said}</a>' if key in goals else f"<span>{said}</span>"

    keys = [key for key in picture.labels if key in numbers or key in goals]
    items = "".join(f"<li>{item(key, picture.labels[key].get(language, ''))}</li>" for key in keys)
    kind = "ol" if set(keys) <= set(numbers) else "ul"
    shown = " picture__parts--always" if goals or picture.numbered else ""
    row = " picture__parts--row" if goals and not picture.numbered else ""
    return f'<{kind} class="picture__parts{shown}{row}">{items}</{kind}>' if items else ""


def _caption(picture: Illustration, page: Page, site: Site) -> str:
    language = page.language
    said = with_languages(picture.caption.get(language, ""), language, site)
    marks = citation_marks(list(picture.facts), page, site)
    link = relpath(file_name(picture.key, language), page.url or ".")
    download = f'<a class="picture__download" href="{link}" download data-search-exclude>{escape(site.word(language, "picture.download"))}</a>'
    title = with_languages(picture.title.get(language, ""), language, site)
    return f'<figcaption><span class="picture__title">{title}.</span> {said}{marks} {download}</figcaption>'
