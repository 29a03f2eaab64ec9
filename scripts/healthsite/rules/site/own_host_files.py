"""Style sheets, scripts and templates load nothing from another host, and no template holds code in an attribute.

Why:  what a reader of a health page looks at is nobody else's business, and what another host sends may change overnight.
Bad:  `@import url("https://fonts.example/a.css");`, `fetch("https://count.example")`, `<b onclick="go()">`
Good: every file that a page loads lies in `docs/assets/`

A link that a reader follows (`<a href="https:…">`) is no loading.
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.places import place

FOLDERS = ("docs/assets/", "overrides/")
NAMESPACE = re.compile(r"https?://www\.w3\.org/")
"""A name that looks like an address; nothing is fetched from it."""
HOST = re.compile(r"(?i)(?:https?:|wss?:)(?:\\?/){2}[^\s\"'`)>]+|(?<=[\"'`(=])\s*//[\w-]+(?:\.[\w-]+)+[^\s\"'`)>]*")
LINK = re.compile(r"(?i)<a\s[^<>]*\Z")
"""What stands before an address that a reader follows."""
COMMENT = re.compile(r"/\*.*?\*/|<!--.*?-->|\{#.*?#\}|^[ \t]*//[^\n]*", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"(?i)<[a-z][^<>]*?\s(?P<code>on[a-z]+\s*=|(?:href|src|action)\s*=\s*[\"']?\s*javascript:)")
MADE_CODE = re.compile(r"\b(?:eval|new\s+Function)\s*\(|\bimport(?:Scripts)?\s*\(\s*[\"'`](?:https?:)?//")


def check(site: Site) -> Iterator[Problem]:
    for path, text in site.other_texts.items():
        kind = path.rpartition(".")[2]
        if not path.startswith(FOLDERS) or kind not in ("css", "js", "html"):
            continue
        plain = COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
        for match in HOST.finditer(plain):
            address = match.group().strip()
            if not NAMESPACE.match(address) and not (kind == "html" and LINK.search(plain, 0, match.start())):
                where = place(text, match.end() - len(address))
                message = Message("'{address}' is on another host, and every reader's browser would ask there", address=address)
                yield Problem(path, where, message, hint=Message("put the file in docs/assets/ and load it from there"))
        for match in CODE.finditer(plain) if kind == "html" else MADE_CODE.finditer(plain) if kind == "js" else ():
            start = match.start("code") if kind == "html" else match.start()
            message = Message("'{code}' is code that the site's security policy stops", code=plain[start: match.end()].strip())
            yield Problem(path, place(text, start), message, hint=Message("write it as a function in a file of docs/assets/js/"))
