"""The settings of a site: its languages, its addresses, its menu."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urljoin, urlsplit


@dataclass(frozen=True)
class Language:
    """A language of the site, from the one list in `mkdocs.yml`."""

    code: str
    name: str
    """In the language itself."""
    site_name: str
    default: bool

    @property
    def prefix(self) -> str:
        """Start of its addresses: empty for the default language, else `da/`."""
        return "" if self.default else f"{self.code}/"


@dataclass(frozen=True)
class Settings:
    """What `mkdocs.yml` says."""

    site_url: str
    """Absolute, ends with a slash."""
    languages: tuple[Language, ...]
    nav: tuple[str, ...] = ()
    """Keys of the pages in the menu, in order."""
    repo_url: str = ""
    """Where the project's files are kept, without a slash at the end; empty: no links to edit or report are shown."""
    repo_branch: str = "main"
    """The branch of theirs that is edited."""
    legend: str = ""
    """Key and section of the page that explains the marks of evidence: `references/index#kinds`."""
    disagreements_page: str = ""
    """Key of the page whose sections are the disagreements between sources."""
    description_length: tuple[int, int] = (20, 170)
    """The fewest and the most characters of a page's description."""
    review_grace_days: int = 90
    """For so many days a review that is due is only a warning."""

    @cached_property
    def default(self) -> Language:
        return next(language for language in self.languages if language.default)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        return tuple(language.code for language in self.languages)

    def language(self, code: str) -> Language:
        return next(language for language in self.languages if language.code == code)

    @property
    def base_path(self) -> str:
        """Path part of `site_url`, with slashes at both ends: `/`, `/helse/`."""
        return urlsplit(self.site_url).path or "/"

    def absolute(self, url: str) -> str:
        """The full address of an address relative to the site's root."""
        return urljoin(self.site_url, url)
