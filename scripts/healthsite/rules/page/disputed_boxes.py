"""Where a page says that the sources disagree, it leads to what each of them says.

Why:  "they disagree" alone leaves the reader with nobody to believe.
Bad:  a box `!!! disputed` without a link
Good: in the box: `See [what each source says](../references/where-sources-disagree.md#belt).`

Which notices say so is marked by `leads_to_disagreement` in `docs/_data/labels.yml`.
"""

from collections.abc import Iterator

from healthsite.model.disagreements import disagreement_rows, is_disagreements_page
from healthsite.model.document import Block
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.link_targets import page_and_anchor, target_from

RESTS_ON = ("docs/_data/labels.yml",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    disputed = {label.key for label in site.labels.values() if label.leads_to_disagreement}
    if not disputed or is_disagreements_page(page, site):
        return
    goal = site.settings.disagreements_page
    rows = disagreement_rows(page.language, site)
    hint = Message("link to the row: [what each source says]({target}#…)", target=target_from(page.key, goal))
    starts = [box.position for box in page.document.boxes] + [Position(10**9)]
    for box, end in zip(page.document.boxes, starts[1:]):
        inside = [
            block for block in page.document.blocks
            if block.box == box.type and box.position < block.position < end
        ]
        if box.type in disputed and not any(_leads(block, page, goal, rows) for block in inside):
            yield page.problem(box.position, Message("the box '{name}' does not link to a disagreement", name=box.type), hint)
    for label in page.front.labels:
        if label in disputed and not page.front.disagreements:
            message = Message("the header asks for the notice '{label}' and names no disagreement", label=label)
            yield page.key_problem("labels", message, Message("add a line 'disagreements: [row]'"))


def _leads(block: Block, page: Page, goal: str, rows: dict) -> bool:
    ends = (page_and_anchor(link.target, page.key) for link in block.links)
    return any(key == goal and anchor in rows for key, anchor in ends)
