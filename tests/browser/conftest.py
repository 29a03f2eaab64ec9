"""What the browser tests share: what a tab reports while someone reads, and the search, opened and at rest."""
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect


@pytest.fixture
def watched():
    """A function `(page, address)`: a context in which faults and requests to other hosts are gathered in a list."""
    @contextmanager
    def watch(page, address):
        seen = []

        def on_request(request):
            if not request.url.startswith((address, "data:", "blob:")):
                seen.append(f"asks another host: {request.url}")

        def on_response(response):
            if response.status >= 400:
                seen.append(f"{response.status}: {response.url}")

        def on_console(message):
            if message.type in ("error", "warning"):
                seen.append(f"{message.type}: {message.text}")

        def on_error(error):
            seen.append(f"error: {error}")

        listeners = {"request": on_request, "response": on_response, "console": on_console, "pageerror": on_error}
        for event, listener in listeners.items():
            page.on(event, listener)
        try:
            yield seen
        finally:
            for event, listener in listeners.items():
                page.remove_listener(event, listener)
    return watch


@pytest.fixture
def comes_into_view():
    """A function `(page, selector)`: waits until the element stands within the window, below the fixed header."""
    def wait(page, selector):
        page.wait_for_function(
            """selector => {
                const box = document.querySelector(selector)?.getBoundingClientRect();
                const header = document.querySelector(".bar").getBoundingClientRect();
                return box && box.top >= header.bottom - 1 && box.top < innerHeight;
            }""", arg=selector)
    return wait


@pytest.fixture
def at_rest():
    """A function `(page)`: waits until nothing on the page moves or fades any more."""
    def wait(page):
        page.wait_for_function("() => document.getAnimations().every(animation => animation.playState === 'finished')")
    return wait


@pytest.fixture
def settled():
    """A function `(page)`: waits until all is there that is found for the words in the field."""
    def wait(page):
        expect(page.locator(".search__results")).to_have_attribute("aria-busy", "false", timeout=15_000)
    return wait


@pytest.fixture
def search(settled):
    """A function `(page, words)`: opens the search and types; the addresses found in the page's language, once all are there."""
    def find(page, words):
        page.click("[data-search-open]")
        page.fill("#search-field", words)
        settled(page)
        return page.eval_on_selector_all(".search__results > ol .hit__title a", "links => links.map(link => link.href)")
    return find
