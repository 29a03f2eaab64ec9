"""A built page names its other languages: full addresses, in both directions, and only pages that exist.

Why:  search engines send a Danish reader to the Danish page only if both pages name each other.
Bad:  `<link rel="alternate" hreflang="da" href="da/">` on a page without a Danish edition
Good: one line for every edition, itself included, and one for `x-default`
"""

from collections.abc import Iterator

from healthsite.model.alternates import alternates
from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message
from healthsite.model.problem import Problem


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    links = {link.get("hreflang"): link for link in page.tree.xpath("//head/link[@rel='alternate'][@hreflang]")}
    source = built.site.pages_by_path.get(page.source)
    expected = {entry["hreflang"]: entry["href"] for entry in alternates(source, built.site)} if source else {}
    for language, href in expected.items():
        if language not in links:
            message = Message("the page does not name its edition '{language}'", language=language)
            yield page.problem(None, message, Message("expected {expected}", expected=href))
    for language, link in links.items():
        href = link.get("href", "")
        if href != expected.get(language):
            message = Message("hreflang '{language}' leads to {href}, expected no such link", language=language, href=href)
            if language in expected:
                message = Message("hreflang '{language}' leads to {href}, expected {expected}",
                                  language=language, href=href, expected=expected[language])
            yield page.problem(link, message)
            continue
        url = href.removeprefix(built.site.settings.site_url)
        other = built.pages.get(url)
        if other is None:
            yield page.problem(link, Message("hreflang '{language}' leads to {href}, which was not built", language=language, href=href))
        elif built.site.settings.absolute(page.url) not in other.tree.xpath("//head/link[@hreflang]/@href"):
            yield page.problem(link, Message("{href} does not name this page in return", href=href))
