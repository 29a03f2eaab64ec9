"""Prints how many bytes the search loads until its first result stands there, for the site and for larger ones.

    .venv/bin/python tests/bench/search_weight.py [built site]

Measured in Chromium with an empty memory, as a host sends it that packs text (gzip); what is loaded before the search is
opened does not count. A larger site has the same pages several times over: each word then stands on as many more pages.
"""
import gzip
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import sync_playwright

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "scripts"))

from healthsite.environment.chromium import found_chromium  # noqa: E402
from healthsite.load.built import load_built  # noqa: E402
from healthsite.load.site import load_site  # noqa: E402
from healthsite.publish.preview_server import serving  # noqa: E402
from healthsite.publish.search_index import FOLDER, write_search_index  # noqa: E402

BUDGET = 120_000
PACKED = (".pf_meta", ".pf_index", ".pf_fragment", ".pagefind")
PAGES = (100, 300, 1000)
"""In each language; the first is the site as it is."""
FIRST_RESULT = """() => {
    performance.clearResourceTimings();
    new MutationObserver((_, observer) => {
        if (!document.querySelector(".hit")) return;
        observer.disconnect();
        window.loadedBefore = performance.getEntriesByType("resource").map(({ name }) => name);
    }).observe(document, { subtree: true, childList: true });
}"""
"""Notes what has been loaded when the first result comes."""
QUESTIONS = {
    "nb": ["bekkensmerter", "Hvordan ligge og sove med bekkensmerter?", "fysioterapuet", "trappegang"],
    "da": ["bækkensmerter", "Hvilken smertestillende medicin kan jeg tage?", "fysioterapuet", "trappegang"],
    "en": ["pelvic pain", "Will pelvic pain come back in my next pregnancy?", "physiotherapiist"],
}


def main(root, folder):
    site, _ = load_site(root)
    built = load_built(folder, site)
    own = len([page for page in site.pages.values() if page.language == site.settings.default.code])
    worst = 0
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found_chromium(), args=["--no-sandbox"])
        for times in dict.fromkeys([1, *(max(1, round(pages / own)) for pages in PAGES[1:])]):
            copy = Path(work) / f"site-{times}"
            shutil.copytree(folder, copy)
            shutil.rmtree(copy / FOLDER, ignore_errors=True)
            write_search_index(multiplied(built, times), copy)
            with serving(copy) as address:
                for language, questions in QUESTIONS.items():
                    for question in questions if language in site.settings.codes else ():
                        loaded = weigh(browser, address, copy, site.page("index", language).url, question)
                        worst = max(worst, sum(loaded.values()))
                        parts = ", ".join(f"{kind} {size / 1000:.1f}" for kind, size in sorted(loaded.items()))
                        print(f"{own * times:5} pages  {language}  {sum(loaded.values()) / 1000:6.1f} kB  {question}  ({parts})")
        browser.close()
    print(f"most: {worst / 1000:.1f} kB of {BUDGET / 1000:.0f}")
    return 0 if worst <= BUDGET else 1


def multiplied(built, times):
    """The site with its pages so many times over, under other addresses."""
    pages, html, questions = {}, {}, []
    for number in range(times):
        folder = f"copy-{number}/" if number else ""
        for page in built.site.pages.values():
            copy = replace(page, key=folder + page.key, url=folder + page.url)
            pages[(page.language, copy.key)] = copy
            html[copy.url] = built.pages[page.url]
        questions += [(question.model_copy(update={"page": folder + question.page}), place) for question, place in built.site.questions]
    return replace(built, site=replace(built.site, pages=pages, questions=tuple(questions)), pages=html)


def weigh(browser, served, folder, start, question):
    """Kind of file -> bytes, from the opening of the search to its first result."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(served + start, wait_until="networkidle")
    page.evaluate(FIRST_RESULT)
    page.click("[data-search-open]")
    page.wait_for_selector("#search-field")
    page.fill("#search-field", question)
    page.wait_for_selector(".hit")
    loaded = Counter()
    for address in page.evaluate("() => window.loadedBefore"):
        file = folder / address.partition("?")[0].removeprefix(served)
        loaded[kind(file)] += file.stat().st_size if file.suffix in PACKED else len(gzip.compress(file.read_bytes()))
    context.close()
    return loaded


def kind(file):
    return file.suffix if file.suffix in PACKED else "words" if file.suffix == ".txt" else "scripts and words for the reader"


if __name__ == "__main__":
    sys.exit(main(PROJECT, Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "site"))
