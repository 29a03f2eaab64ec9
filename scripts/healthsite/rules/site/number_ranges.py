"""Between two figures stands the language's sign for a range, without spaces.

Why:  the same range written in several ways is hard to find and to compare; a space can break it over two lines.
Bad:  `6 - 27 per cent`
Good: `6–27 per cent` in Norwegian and English, `6-27 procent` in Danish

The sign stands in `docs/_data/typography.yml`.
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

RANGE = re.compile(
    r"(?P<low>\d(?<![\w.,/+–-]\d)\d*(?:[.,]\d+)*)(?P<order>\.?)(?P<unit>[ \u00a0]?%)?"
    r"(?P<sign>[ \u00a0]*[-‐‑–—−]{1,2}[ \u00a0]*)(?P<high>\d+(?:[.,]\d+)*)(?![\w/]|[-–]\d)"
)


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        signs = site.typography.get(passage.language)
        if not signs:
            continue
        for match in RANGE.finditer(passage.words):
            if match["sign"] != signs.range and (match["sign"].strip() == match["sign"] or _rises(match)):
                low = match["low"] + match["order"] + (match["unit"] or "")
                expected = f"{low}{signs.range}{match['high']}"
                message = Message("found the range '{found}', expected '{expected}'", found=match.group(), expected=expected)
                hint = Message("write '{sign}' without spaces between the figures", sign=signs.range)
                yield passage.problem(match.start("sign"), message, hint)
            elif match["sign"] == signs.range and _falls(match):
                message = Message("the range '{found}' begins with the greater figure", found=match.group())
                yield passage.problem(match.start("low"), message, Message("see which figure is wrong, or change their places"))


def _rises(match: re.Match[str]) -> bool:
    """Whether the second figure is the greater one; if not, the spaces are those of a dash between two thoughts."""
    low, high = (float(re.sub("[.,].*", "", match[name])) for name in ("low", "high"))
    return low < high


def _falls(match: re.Match[str]) -> bool:
    """Whether the first figure is the greater one; in `2010–12` and `2141–5` the second is cut short."""
    low, high = (re.sub(r"\D.*", "", match[name]) for name in ("low", "high"))
    return int(low) > int(high) and not (len(low) > 2 and len(high) < len(low))
