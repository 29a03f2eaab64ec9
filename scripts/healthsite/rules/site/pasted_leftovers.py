"""Nothing is left in a text of the program that it was copied from.

Why:  marks of word processors, chat programs and mails mean nothing to readers, and show that nobody has read the text
      after it was pasted.
Bad:  `Let the dough rise. :contentReference[oaicite:3]{index=3}`, `Error! Reference source not found.`, `[citation needed]`
Good: `Let the dough rise.`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.passage import BODY, Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.language import QUOTED

GIVES_WAY_TO = ("citation-marks",)
LEFT = tuple((signs, re.compile(form)) for signs, form in (
    (("contentReference", "oaicite"), r":?contentReference\b|\boaicite\b"),
    (("turn",), r"\w*turn\d+(?:search|news|view|image|file|academia)\d+"),
    (("【",), r"【[^】\n]*】"),
    ((" AI", " KI"), r"\bAs an? AI\b|\b[Ss]om (?:en )?(?:AI|KI)-?(?:språk|sprog)?model\w*"),
    (("Sure!", "Certainly!", "Of course!"), r"\b(?:Sure|Certainly|Of course)!"),
    (("Here is", "Here’s", "Here's"), r"\bHere(?: is|’s|'s) (?:the|a|your) (?:revised|updated|corrected|translated|rewritten)\b"),
    (("Error!", "Feil!", "Fejl!"), r"\bError! (?:Reference|Bookmark|Hyperlink|No text)|\b(?:Feil|Fejl)! \w+"),
    (("HYPERLINK", "MERGEFIELD", "PAGEREF", "STYLEREF"), r"\b(?:HYPERLINK|MERGEFIELD|PAGEREF|STYLEREF)\b"),
    (("Mso", "mso-"), r"\bMso[A-Z]\w+|\bmso-\w+"),
    (("Sent from", "Sendt fra", "Get Outlook"), r"\bSent from my\b|\bSendt fra (?:min\b|Outlook\b)|\bGet Outlook for\b"),
    (("orem ", "OREM ", "olor ", "OLOR "), r"(?i:\blorem ipsum\b|\bdolor sit amet\b)"),
    (("--8<--",), r"--8<--"),
    (("{",), r"\{(?:\+\+|--|~~|==|>>)"),
    (("\\",), r"\\(?:frac|begin|end|text|times|cdot|mathrm)\b"),
    (("↩",), r"↩"),
))
"""Parts of which one occurs in every such left-over, and its form."""
BRACKETS = re.compile(r"(?<![\\\]\w])\[(?![ xX]\])(?P<inside>[^\[\]\n]+)\](?![\[(:])")
QUOTED_SIGNS = ("…", "sic")
"""What square brackets may rightly hold anywhere: signs that a quotation was changed."""


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        for match in _left(passage.words):
            message = Message("'{found}' is left over from another program", found=" ".join(match.group().split()))
            yield passage.problem(match.start(), message, Message("remove it, and read the text around it once more"))
        for match in BRACKETS.finditer(passage.words) if passage.kind == BODY and "[" in passage.words else ():
            if not (match["inside"].strip() in QUOTED_SIGNS or _is_quoted(passage, match) or _is_link(passage, match)):
                message = Message("'{found}' is shown to the reader with its square brackets", found=match.group())
                yield passage.problem(match.start(), message, Message("write what is missing, or remove it; a remark to readers stands in round brackets"))


def _left(text: str) -> Iterator[re.Match[str]]:
    return (match for signs, form in LEFT if any(sign in text for sign in signs) for match in form.finditer(text))


def _is_quoted(passage: Passage, match: re.Match) -> bool:
    """Whether the brackets hold words that a writer put into a quotation."""
    return any(quotation.start() < match.start() < quotation.end() for quotation in QUOTED.finditer(passage.words))


def _is_link(passage: Passage, match: re.Match) -> bool:
    """Whether the words are those of a link whose address stands further down."""
    return f"\n[{match['inside']}]: " in passage.markup
