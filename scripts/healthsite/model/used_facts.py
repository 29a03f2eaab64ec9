"""Which facts something rests on."""

from __future__ import annotations

from healthsite.model.site import Site


def used_facts(site: Site) -> frozenset[str]:
    """Ids that a page in any language cites or a glossary term names."""
    cited = {fact for page in site.pages.values() for fact in page.document.facts}
    named = {fact for term in site.terms.values() for fact in term.facts}
    return frozenset(cited | named)
