"""The numbers by which a work is found are numbers and nothing else.

Why:  each becomes part of a link in the list of sources; with an address or letters in it the link leads nowhere.
Bad:  `DOI: https://doi.org/10.1000/182`, `PMID: PMC12345`
Good: `DOI: 10.1000/182`, `PMID: "12345678"`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

FORMS = {
    "DOI": (re.compile(r"10\.\d{4,9}/[^\s/][^\s]*"), Message("write what stands behind 'https://doi.org/'; it begins with '10.'")),
    "PMID": (re.compile(r"[1-9]\d{0,8}"), Message("write the number in PubMed, figures only")),
}
"""Key -> its form, which is that of https://www.doi.org/ and https://pubmed.ncbi.nlm.nih.gov/, and the hint."""


def check(site: Site) -> Iterator[Problem]:
    listed = [(site.reference_places[key], reference.csl) for key, reference in site.references.items()]
    listed += [(site.literature_places[key], work.csl) for key, work in site.literature.items()]
    for place, csl in listed:
        for key, (form, hint) in FORMS.items():
            written = csl.get(key)
            if written not in (None, "") and not form.fullmatch(str(written)):
                yield place.problem(key, Message("'{key}' is '{found}', which is no {key}", key=key, found=written), hint)
