"""The page that stands at an old address: it leads on by itself, and has a link for who must click."""

from __future__ import annotations

from html import escape
from posixpath import relpath

from healthsite.model.page import Page
from healthsite.model.redirect import Redirect
from healthsite.model.site import Site


def redirect_page(redirect: Redirect, page: Page, site: Site) -> str:
    """HTML for one old address. Relative, so that it works under any path; no script."""
    target = relpath(f"/{page.url}", f"/{redirect.old}") + "/"
    title = escape(page.meta.title)
    return (
        f'<!doctype html>\n<html lang="{page.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f"<title>{title}</title>\n"
        f'<meta name="description" content="{escape(page.meta.description)}">\n'
        f'<meta http-equiv="refresh" content="0; url={escape(target)}">\n'
        f'<link rel="canonical" href="{escape(site.settings.absolute(page.url))}">\n'
        f'<meta name="robots" content="noindex">\n</head>\n<body>\n<main>\n'
        f"<h1>{escape(site.word(page.language, 'moved.title'))}</h1>\n"
        f'<p><a href="{escape(target)}">{title}</a></p>\n</main>\n</body>\n</html>\n'
    )
