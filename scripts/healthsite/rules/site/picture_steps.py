"""The steps of a movement are counted from 1, and each has something to show.

Why:  who asks to see the movement sees a hole where a step is missing, and the last step never comes.
Bad:  `<use data-step="1" …/>` and `<use data-step="3" …/>`, or only words in step 2
Good: `data-step="1"`, `data-step="2"` on what is drawn and on its words; `data-step="all"` on what belongs to every step
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.drawing_words import marked_steps

RESTS_ON = ("docs/_data/pictures/",)
ALL = "all"


def check(site: Site) -> Iterator[Problem]:
    for drawing in site.drawings.values():
        shown: set[int] = set()
        counted: dict[int, int] = {}
        for element, step, offset in marked_steps(drawing.text):
            if step.isascii() and step.isdigit() and int(step):
                counted.setdefault(int(step), offset)
                shown |= {int(step)} if element != "text" else set()
            elif step != ALL:
                hint = Message("write a number from 1, or '{all}' for what belongs to every step", all=ALL)
                yield Problem(drawing.path, drawing.position(offset), Message("'{step}' is no step of a movement", step=step), hint=hint)
        last = max(counted, default=0)
        missing = next((number for number in range(1, last + 1) if number not in shown), 0)
        if missing:
            place = drawing.position(counted.get(missing, counted[last]))
            yield Problem(drawing.path, place, Message("nothing is drawn in step {number}", number=missing),
                          hint=Message("count the steps from 1, and mark what is drawn, not only its words"))
