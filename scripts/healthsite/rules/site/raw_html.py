"""Texts hold no HTML but a few harmless tags.

Why:  a script, frame or form in a text can track readers or do them harm, and a stray tag can break the page.
Bad:  `Call us.<script src="https://example.org/x.js"></script>`
Good: `Call us.`, and `H<sub>2</sub>O` where a sign must stand low

Allowed: abbr, br, kbd, sub, sup, wbr, and comments. Code between backticks is shown as it is.
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.tags import tags_in

ALLOWED = {"abbr", "br", "kbd", "sub", "sup", "wbr"}
RUNS = {"script", "iframe", "object", "embed", "applet", "frame", "frameset", "portal", "svg", "math"}
ASKS = {"form", "input", "button", "textarea", "select"}
LOOKS = {"style", "link", "font", "center"}


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        for tag in tags_in(passage.markup):
            if tag.name not in ALLOWED and not tag.closing:
                yield passage.problem(tag.offset, *_fault(tag.name))
            elif tag.name not in ALLOWED and not re.search(rf"<{re.escape(tag.name)}\b", passage.markup, re.IGNORECASE):
                message = Message("'</{name}>' closes HTML that nothing opened", name=tag.name)
                yield passage.problem(tag.offset, message, Message("remove it"))


def _fault(name: str) -> tuple[Message, Message]:
    if name == "!--":
        return (Message("the comment opened here is not closed as browsers expect, so what follows may be shown or run"),
                Message("write <!-- the comment -->, with no '>' or '--!>' inside"))
    allowed = ", ".join(f"<{tag}>" for tag in sorted(ALLOWED))
    if name in RUNS:
        return Message("'<{name}>' can run or load something in the reader's browser", name=name), Message("remove it: a text holds words only")
    if name in ASKS:
        return Message("'<{name}>' asks the reader for something, and nothing here may", name=name), Message("remove it")
    if name in LOOKS:
        return Message("'<{name}>' changes how the page looks, which the theme decides", name=name), Message("remove it")
    return (Message("found the HTML tag '<{name}>', expected Markdown or one of {allowed}", name=name, allowed=allowed),
            Message("write it in Markdown, or put it between backticks to show it"))
