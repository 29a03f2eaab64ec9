"""A link carries nothing that says where the reader came from.

Why:  such additions (`utm_source=…`, `fbclid=…`) tell other companies which health page somebody
      has read. They come along when an address is copied from a newsletter or from social media.
Bad:  `[the hospital](https://hospital.example/?utm_source=newsletter)`
Good: `[the hospital](https://hospital.example/)`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.web_addresses import middleman, tracking_parameters, without_tracking


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        for link in (*block.links, *block.images):
            names, host = tracking_parameters(link.target), middleman(link.target)
            if host:
                message = Message("the link goes through '{host}', which notes who follows it", host=host)
                yield page.problem(link.position, message, Message("open the link, and copy the address of the page that it leads to"))
            elif names:
                message = Message("the link tells where the reader came from: '{additions}'", additions=", ".join(names))
                yield page.problem(link.position, message, Message("write {address}", address=without_tracking(link.target)))
