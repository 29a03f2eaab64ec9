"""What the browser tests share: what a tab reports while someone reads."""
from contextlib import contextmanager

import pytest


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
def in_view():
    """A function `(page, selector)`: whether the element stands within the window, below the fixed header."""
    def visible(page, selector):
        return page.evaluate(
            """selector => {
                const box = document.querySelector(selector).getBoundingClientRect();
                const header = document.querySelector(".bar").getBoundingClientRect();
                return box.top >= header.bottom - 1 && box.top < innerHeight;
            }""", selector)
    return visible
