"""Reads the built HTML files into a `BuiltSite`."""

from __future__ import annotations

from pathlib import Path

from lxml import html

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.site import Site


def load_built(folder: Path, site: Site) -> BuiltSite:
    """Every file of the output folder, the HTML ones taken apart."""
    files = frozenset(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    sources = {page.url: page for page in site.pages.values()}
    pages = {}
    for name in sorted(files):
        if not name.endswith(".html"):
            continue
        url = name.removesuffix("index.html")
        tree = html.document_fromstring((folder / name).read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
        page = sources.get(url)
        pages[url] = HtmlPage(
            path=name,
            url=url,
            tree=tree,
            ids=frozenset(tree.xpath("//@id")),
            source=page.path if page else "",
            language=page.language if page else site.language_at(url).code,
        )
    return BuiltSite(site, pages, files)

