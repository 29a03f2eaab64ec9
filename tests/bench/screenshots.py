"""Pictures of the kinds of page and the states they can be in, to look at, in one run.

    .venv/bin/python tests/bench/screenshots.py [--site FOLDER] [--out dist/screenshots] [--language nb] [NAME …]

Builds the site, serves it and writes one PNG a view: home, router, condition, treatment, test, disagreements, glossary, the
search with and without results, 404, print (a PDF as well), dark, 360 pixels, the menu, an explanation, the style guide. NAMEs
are the beginnings of views ("search", "style-guide"). `--site` takes a built site instead of building one; `--language` may
be repeated. Ends with status 1 where a page is wider than its window or the browser wrote something to its console.
"""
import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "scripts"))

from healthsite.checking.report import report  # noqa: E402
from healthsite.environment.chromium import found_chromium  # noqa: E402
from healthsite.load.site import load_site  # noqa: E402
from healthsite.publish.preview_server import serving  # noqa: E402
from healthsite.publish.write_site import write_site  # noqa: E402

WIDE, NARROW, PAPER = 1280, 360, 718
"""Widths in pixels; paper is A4 between margins of 1 cm."""
NOWHERE = "no-such-page"
NOTHING = "zzyzzx"


def as_it_is(page: Page) -> None:
    """Nothing is done."""


def searched(words: str | None) -> Callable[[Page], None]:
    """Opens the search and types; without words, the title of the page."""
    def act(page: Page) -> None:
        asked = words or page.locator("h1").inner_text()
        page.locator(".bar [data-search-open]").click()
        page.fill("#search-field", asked)
        expect(page.locator(".search__status")).not_to_be_empty()
        page.wait_for_load_state("networkidle")
    return act


def with_menu(page: Page) -> None:
    """Opens the menu."""
    page.click("[data-menu-open]")
    page.mouse.move(0, 0)


def with_explanation(selector: str) -> Callable[[Page], None]:
    """Points at the first such link of the text."""
    def act(page: Page) -> None:
        page.hover(f".rest {selector} >> nth=0")
        page.wait_for_selector(".popover")
    return act


@dataclass(frozen=True)
class View:
    """One picture: a page, how wide, light or dark, and what is done on it."""

    name: str
    key: str
    width: int = WIDE
    scheme: str = "light"
    act: Callable[[Page], None] = as_it_is
    whole: bool = True
    """The page to its end; otherwise what the window shows."""
    media: str = "screen"


CONDITION, GUIDE = "conditions/pelvic-girdle-pain", "about/style-guide"
VIEWS = (
    View("home", "index"),
    View("home-dark", "index", scheme="dark"),
    View("home-360", "index", NARROW),
    View("router", "conditions/index"),
    View("router-360", "conditions/index", NARROW),
    View("condition", CONDITION),
    View("condition-dark", CONDITION, scheme="dark"),
    View("condition-360", CONDITION, NARROW),
    View("condition-print", CONDITION, PAPER, media="print"),
    View("treatment", "treatments/physiotherapy"),
    View("test", "diagnosis/p4-test"),
    View("disagreements", "references/where-sources-disagree"),
    View("glossary", "glossary"),
    View("search-results", "treatments/physiotherapy", act=searched(None), whole=False),
    View("search-results-360", "treatments/physiotherapy", NARROW, act=searched(None), whole=False),
    View("search-nothing", CONDITION, act=searched(NOTHING), whole=False),
    View("404", NOWHERE),
    View("404-360", NOWHERE, NARROW),
    View("menu-360", CONDITION, NARROW, act=with_menu, whole=False),
    View("source-open", CONDITION, act=with_explanation("a.citation"), whole=False),
    View("word-open", CONDITION, act=with_explanation("a.term"), whole=False),
    View("style-guide", GUIDE),
    View("style-guide-dark", GUIDE, scheme="dark"),
    View("style-guide-360", GUIDE, NARROW),
    View("style-guide-print", GUIDE, PAPER, media="print"),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="only views whose names begin so")
    parser.add_argument("--site", type=Path, help="a built site, to spare the building")
    parser.add_argument("--out", type=Path, default=PROJECT / "dist" / "screenshots", help="folder for the pictures")
    parser.add_argument("--language", action="append", help="which language (may be repeated; default: the first)")
    arguments = parser.parse_args()
    views = [view for view in VIEWS if view.name.startswith(tuple(arguments.names) or "")]
    if not views:
        parser.error(f"no view begins so; there are: {', '.join(view.name for view in VIEWS)}")
    site, _ = load_site(PROJECT)
    arguments.out.mkdir(parents=True, exist_ok=True)
    faults = 0
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        folder = arguments.site or Path(scratch) / "site"
        if not arguments.site and not (built := write_site(PROJECT, site, folder, lambda step, words: None, links=False)).succeeded:
            sys.exit(f"the site cannot be built:\n{report(built.problems)}")
        as_root = hasattr(os, "geteuid") and os.geteuid() == 0
        browser = playwright.chromium.launch(executable_path=found_chromium(), args=["--no-sandbox"] if as_root else [])
        with serving(folder) as root:
            for code in arguments.language or [site.settings.default.code]:
                for view in views:
                    known = site.page(view.key, code)
                    address = known.url if known else f"{site.settings.language(code).prefix}{view.key}"
                    file = arguments.out / f"{code}-{view.name}.png"
                    seen = photograph(browser, view, root + address, code, file)
                    faults += len(seen)
                    print(file, *(f"\n    {fault}" for fault in seen))
        browser.close()
    return 1 if faults else 0


def photograph(browser: Browser, view: View, address: str, language: str, file: Path) -> list[str]:
    """Take one picture; what is wrong with the page as far as a program can see it."""
    height = 800 if view.width == NARROW else 900
    context = browser.new_context(viewport={"width": view.width, "height": height}, color_scheme=view.scheme, locale=language)
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(f"console: {message.text}") if message.location.get("url") != address or view.key != NOWHERE else None)
    page.on("pageerror", lambda fault: faults.append(f"script: {fault}"))
    page.goto(address, wait_until="networkidle")
    page.emulate_media(media=view.media, color_scheme=view.scheme)
    view.act(page)
    page.wait_for_timeout(100)
    page.screenshot(path=str(file), full_page=view.whole, animations="disabled")
    if view.media == "print":
        page.pdf(path=str(file.with_suffix(".pdf")), format="A4", margin=dict.fromkeys(("top", "right", "bottom", "left"), "1cm"))
    too_wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if too_wide > 0:
        faults.append(f"{too_wide} pixels wider than the window")
    context.close()
    return faults


if __name__ == "__main__":
    sys.exit(main())
