"""A text has words, no little pictures.

Why:  a screen reader reads the name of each picture aloud, programs draw them differently, and to people they mean
      different things.
Bad:  `Enjoy your bread 😀`
Good: `Enjoy your bread.`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

PICTURE = re.compile("[\U0001F000-\U0001FAFF\u2600-\u26FF\u2702-\u27BF\u2B50-\u2B55\u231A\u231B\u23E9-\u23FA]\uFE0F?|[\u00A9\u00AE\u203C-\u3299]\uFE0F")


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        for match in PICTURE.finditer(passage.words) if not passage.words.isascii() else ():
            message = Message("the picture '{found}' stands in the text", found=match.group())
            yield passage.problem(match.start(), message, Message("say it in words, or remove it"))
