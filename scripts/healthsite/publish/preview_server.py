"""Serves a built site over HTTP on loopback, under the path of its `site_url`."""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

LOOPBACK = "127.0.0.1"


class PortTaken(Exception):
    """Another program listens on the port."""


class _Handler(SimpleHTTPRequestHandler):
    """Files under a base path; a wrong address gets the site's own page for that."""

    base_path = "/"

    def translate_path(self, path: str) -> str:
        asked = urlsplit(path).path
        if not asked.startswith(self.base_path):
            return str(Path(self.directory) / "no such file")
        return super().translate_path("/" + asked[len(self.base_path):])

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def end_headers(self) -> None:
        # how a host tells linkchecker that it may ask as fast as it can (maxrequestspersecond)
        self.send_header("LinkChecker", "welcome")
        super().end_headers()

    def log_message(self, *args: object) -> None:
        """Nothing: one line per file would hide what matters."""


@contextlib.contextmanager
def serving(folder: Path, base_path: str = "/", port: int = 0) -> Iterator[str]:
    """The address of the site's root while it is served; port 0 takes a free one.

    Raises PortTaken.
    """
    handler = type("Handler", (_Handler,), {"base_path": base_path})
    try:
        server = ThreadingHTTPServer((LOOPBACK, port), functools.partial(handler, directory=str(folder)))
    except OSError as error:
        raise PortTaken(f"port {port} on {LOOPBACK} is taken ({error.strerror})") from error
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://{LOOPBACK}:{server.server_port}{base_path}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
