"""Where a reader can mend a page, or say what is wrong with it."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from healthsite.model.page import Page
from healthsite.model.settings import Settings
from healthsite.model.site import Site


def edit_address(path: str, settings: Settings) -> str:
    """Where a file can be edited in the browser; empty where nothing says where the files are kept."""
    return f"{settings.repo_url}/edit/{quote(settings.repo_branch)}/{quote(path)}" if settings.repo_url else ""


def report_address(page: Page, site: Site) -> str:
    """The form for errors in the page's language, with the page filled in: `.github/ISSUE_TEMPLATE/error-<language>.yml`."""
    if not site.settings.repo_url:
        return ""
    fields = {
        "template": f"error-{page.language}.yml",
        "title": site.word(page.language, "report.subject").format(title=page.meta.title),
        "page": site.settings.absolute(page.url),
    }
    return f"{site.settings.repo_url}/issues/new?{urlencode(fields, quote_via=quote, safe='')}"
