"""The address of a source or another work begins with `https:` and says nothing of who follows it.

Why:  it becomes a link in the list of sources on every page that cites the source, or in the list of literature.
Bad:  `URL: http://journal.example/7?utm_source=newsletter`
Good: `URL: https://journal.example/7`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.web_addresses import is_unencrypted, split, tracking_parameters, without_tracking


def check(site: Site) -> Iterator[Problem]:
    listed = [(site.reference_places[key], reference.csl) for key, reference in site.references.items()]
    listed += [(site.literature_places[key], work.csl) for key, work in site.literature.items()]
    for place, csl in listed:
        address, problem = csl.get("URL"), place.problem
        if address is None:
            continue
        parts = split(str(address))
        if is_unencrypted(str(address)):
            message = Message("'{target}' begins with 'http:', expected 'https:'", target=address)
            yield problem("URL", message, Message("write https: and see that the page opens"))
        elif not parts or parts.scheme != "https" or not parts.netloc:
            message = Message("the address is '{address}', expected one that begins with 'https://'", address=address)
            yield problem("URL", message, Message("write the full address"))
        names = tracking_parameters(str(address))
        if names:
            message = Message("the address tells where the reader came from: '{additions}'", additions=", ".join(names))
            yield problem("URL", message, Message("write {address}", address=without_tracking(str(address))))
