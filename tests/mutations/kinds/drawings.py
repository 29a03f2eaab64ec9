"""Drawings of the site: their words, the parts and people in them, and what is no drawing."""
import re

from data_lines import rewritten
from edit import Edit
from healthsite.model.illustration import DRAWINGS, PICTURES
from material import File
from registry import bad_edit, family

LOOK, PEOPLE, POSES = f"{DRAWINGS}/look.yml", f"{DRAWINGS}/people.yml", f"{DRAWINGS}/poses/"
TEXT = r"(.*<text [^>]*>)\{([\w-]+)\}(.*)"


def drawings(material) -> list[File]:
    return [File(drawing.path, drawing.text) for drawing in material.site.drawings.values()]


def redrawn(where: tuple[str, str]):
    """Something else in a drawing, on the first line that a pattern matches."""
    wanted, new = where

    def edits(material):
        for file in drawings(material):
            for number, line in enumerate(file.lines, start=1):
                if re.match(wanted, line):
                    yield file.with_line(number, re.sub(wanted, new, line, count=1))

    return edits


def put_in(content: str):
    """Something put into a drawing, above its last line; or into a part of drawings."""

    def edits(material):
        parts = [File(part.path, part.text) for part in material.site.drawing_kit.parts.values()]
        for file in (*drawings(material), *parts):
            last = max(number for number, line in enumerate(file.lines, start=1) if "</svg>" in line)
            yield file.inserted(last, f"  {content}")

    return edits


family(__name__, redrawn, {
    "picture-labels": {
        "key-in-a-drawing-misspelt": (TEXT, r"\1{\2x}\3"),
        "word-written-into-a-drawing": (TEXT, r"\1symfysen\3"),
        "brace-of-a-key-lost": (TEXT.replace(r"[\w-]+", "[a-z]+"), r"\1{\2\3"),
        "words-around-a-key": (TEXT, r"\1Her: {\2}\3"),
        "area-of-words-that-there-are-not": (r"(.*<use )(.*)", r'\1data-part="nowhere" \2'),
    },
    "picture-drawings": {
        "part-of-a-drawing-misspelt": (r'(.*<use [^>]*href="#\w+)', r"\1x"),
        "look-of-a-drawing-misspelt": (r'(.*class=")(\w[\w-]+)', r"\1x\2"),
        "colour-for-a-look": (r'(.*class=")(\w[\w-]+)', r"\1#b3541e"),
    },
    "picture-steps": {
        "step-of-a-movement-in-letters": (r'(.*data-step=")\d', r"\1one"),
        "step-of-a-movement-left-out": (r'(.*<use data-step=")\d', r"\g<1>9"),
    },
    "safe-drawings": {
        "part-from-another-site": (r'(.*<use [^>]*href=")#', r"\1https://www.example.org/parts.svg#"),
        "part-from-a-file": (r'(.*<use [^>]*href=")#([\w-]+)', r"\1../drawings/parts/\2.svg"),
        "handler-in-a-drawing-of-the-site": ("(.*<path )", r'\1onclick="alert(1)" '),
    },
}, on="data")
family(__name__, put_in, {"safe-drawings": {
    "script-in-a-drawing-of-the-site": "<script>alert(1)</script>",
    "photograph-from-another-site-in-a-drawing": '<image href="https://www.example.org/pelvis.png" width="9" height="9"/>',
    "font-from-another-site-in-a-drawing": "<style>@import url(https://fonts.example.org/css?family=Inter);</style>",
}}, on="data")
family(__name__, rewritten, {
    "picture-poses": {
        "joint-misspelt": (POSES, r"joints: \{(\w+)", r"joints: {\1s"),
        "joint-of-the-far-side-misspelt": (POSES, r"(joints: .*)far-(\w+): ", r"\1far\2: "),
        "length-of-a-limb-that-there-is-not": (POSES, r"lengths: \{", "lengths: {tail: 1.2, "),
        "clothes-that-there-are-not": (POSES, r"wears: \{\w+", "wears: {toga"),
        "look-of-clothes-that-there-is-not": (POSES, r"(wears: \{\w+: cloth-)\d", r"\g<1>77"),
        "colour-of-skin-that-there-is-not": (POSES, "skin: .*", "skin: skin-77"),
        "body-that-there-is-not": (POSES, "body: .*", "body: pregnnant"),
        "person-seen-from-a-side-that-there-is-not": (POSES, "view: .*", "view: above"),
        "bone-on-a-bone-that-there-is-not": (PEOPLE, r"(    \w+: \{on: \w+)", r"\1x"),
        "shape-along-a-bone-that-there-is-not": (PEOPLE, r"(      along: \[\w+)", r"\1x", 1),
    },
    "data-file": {
        "field-of-a-pose-misspelt": (POSES, "joints:", "joint:"),
        "colour-without-its-sign": (LOOK, r'(  [\w-]+: \{variable: .*)"#', r'\1"'),
        "bend-as-a-word": (POSES, r"joints: \{(\w+): -?\d+", r"joints: {\1: a little"),
    },
}, on="data")


@bad_edit("safe-drawings", on="data")
def shape_of_a_drawing_not_closed(material):
    """Told where something else ends."""
    for file in drawings(material):
        for number, line in enumerate(file.lines, start=1):
            if line.endswith("/>"):
                edit = file.with_line(number, line[:-2] + ">")
                yield Edit(edit.changes, file.path, range(number, len(file.lines) + 1), edit.what)


@bad_edit("picture-drawings", on="data")
def drawing_lost(material):
    for key, drawing in material.site.drawings.items():
        yield Edit({drawing.path: None}, f"{PICTURES}/{key}.yml", range(1, 2), f"{drawing.path} gone")


@bad_edit("picture-drawings", on="data")
def drawing_renamed(material):
    for key, drawing in material.site.drawings.items():
        path = f"{PICTURES}/{key}-2.svg"
        yield Edit({drawing.path: None, path: drawing.text}, path, range(1, 2), f"{drawing.path} renamed to {path}")


@bad_edit("picture-drawings", on="data")
def part_renamed_while_a_drawing_uses_it(material):
    kit = material.site.drawing_kit
    for name, part in kit.parts.items():
        for file in drawings(material):
            for number, line in enumerate(file.lines, start=1):
                if f'href="#{name}"' in line:
                    changes = {part.path: None, part.path.replace(".svg", "-new.svg"): part.text}
                    yield Edit(changes, file.path, range(number, number + 1), f"the part '{name}' renamed")


@bad_edit("picture-labels", on="data")
def words_taken_out_of_a_drawing(material):
    """Told where they stand among the labels."""
    for key, drawing in material.site.drawings.items():
        words = material.file(f"{PICTURES}/{key}.yml")
        for line in drawing.text.split("\n"):
            match = re.match(TEXT, line)
            if match and drawing.text.count(f"{{{match[2]}}}") == 1:
                number = next(n for n, text in enumerate(words.lines, start=1) if re.match(rf"  [\"']?{match[2]}[\"']?:", text))
                text = drawing.text.replace(f"{line}\n", "")
                yield Edit({drawing.path: text}, words.path, range(number, number + 1), f"{line.strip()!r} taken out")


@bad_edit("picture-labels", on="data")
def label_left_out_while_the_drawing_has_it(material):
    for file in drawings(material):
        words = material.file(file.path.replace(".svg", ".yml"))
        for number, line in enumerate(file.lines, start=1):
            match = re.match(TEXT, line)
            gone = match and "\n".join(text for text in words.lines if not text.startswith(f"  {match[2]}: {{"))
            if gone and gone != words.text:
                yield Edit({words.path: gone}, file.path, range(number, number + 1), f"the label '{match[2]}' taken out of {words.path}")
