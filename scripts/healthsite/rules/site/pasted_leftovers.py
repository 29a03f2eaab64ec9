"""Nothing is left in a text of the program that it was copied from.

Why:  marks of word processors, chat programs and mails mean nothing to readers, and show that nobody has read the text
      after it was pasted.
Bad:  `Let the dough rise. :contentReference[oaicite:3]{index=3}`, `Error! Reference source not found.`, `[citation needed]`
Good: `Let the dough rise.`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.passage import BODY
from healthsite.model.problem import Problem
from healthsite.model.site import Site

GIVES_WAY_TO = ("citation-marks",)
LEFT = re.compile(
    r"""
    :?contentReference\b|\boaicite\b|\w*turn\d+(?:search|news|view|image|file|academia)\d+|【[^】\n]*】|
    \bAs\ an?\ AI\b|\b[Ss]om\ (?:en\ )?(?:AI|KI)-?(?:språk|sprog)?model\w*|
    \b(?:Sure|Certainly|Of\ course)!|\bHere(?:\ is|’s|'s)\ (?:the|a|your)\ (?:revised|updated|corrected|translated|rewritten)\b|
    \bError!\ (?:Reference|Bookmark|Hyperlink|No\ text)|\bFeil!\ \w+|\bFejl!\ \w+|
    \b(?:HYPERLINK|MERGEFIELD|PAGEREF|STYLEREF)\b|\bMso[A-Z]\w+|\bmso-\w+|
    \bSent\ from\ my\b|\bSendt\ fra\ min\b|\bSendt\ fra\ Outlook\b|\bGet\ Outlook\ for\b|
    (?i:\blorem\ ipsum\b|\bdolor\ sit\ amet\b)|
    --8<--|\{(?:\+\+|--|~~|==|>>)|\\(?:frac|begin|end|text|times|cdot|mathrm)\b|↩
    """,
    re.VERBOSE,
)
BRACKETS = re.compile(r"(?<![\\\]\w])\[(?![ xX]\])(?P<inside>[^\[\]\n]+)\](?![\[(:])")
QUOTED_SIGNS = ("…", "sic")
"""What square brackets may rightly hold: signs that a quotation was changed."""


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        for match in LEFT.finditer(passage.words):
            message = Message("'{found}' is left over from another program", found=" ".join(match.group().split()))
            yield passage.problem(match.start(), message, Message("remove it, and read the text around it once more"))
        for match in BRACKETS.finditer(passage.words) if passage.kind == BODY else ():
            if match["inside"].strip() not in QUOTED_SIGNS:
                message = Message("'{found}' is shown to the reader with its square brackets", found=match.group())
                yield passage.problem(match.start(), message, Message("write what is missing, or remove it; a remark to readers stands in round brackets"))
