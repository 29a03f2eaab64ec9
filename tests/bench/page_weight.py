"""How heavy a page is until it is at rest, beside plain Material on the same pages, in one run.

    .venv/bin/python tests/bench/page_weight.py [--page living/birth] [--language nb] [--site FOLDER]
    .venv/bin/python tests/bench/page_weight.py --heaviest 10 [--site FOLDER]

Builds the site and "plain": the same pages with MkDocs, Material and static-i18n as their own documentation sets them up.
Serves both with gzip and opens the page in Chromium for a first visit. Prints requests and bytes over the wire, headers left
out. `--site` takes a built site instead of building one. `--heaviest` weighs every page's files instead, without a browser,
and prints the heaviest beside the budget that `tests/site/test_page_weight.py` holds them to. No test asserts a number that depends on the machine.
"""
import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import yaml
from playwright.sync_api import sync_playwright

PROJECT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(PROJECT / "scripts"), str(PROJECT / "tests")]

from healthsite.environment.chromium import found_chromium  # noqa: E402
from healthsite.load.site import load_site  # noqa: E402
from healthsite.model.site import Site  # noqa: E402
from healthsite.publish.write_site import write_site  # noqa: E402
from weights import BUDGET, page_weight  # noqa: E402

OURS = ("hooks", "exclude_docs", "validation")
"""Settings that plain Material knows nothing of, or that only tell more faults."""


class Packed(SimpleHTTPRequestHandler):
    """Files, packed as hosts pack them."""

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args):
        pass


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--page", default="conditions/pelvic-girdle-pain", help="key of the page")
    parser.add_argument("--language", default="nb")
    parser.add_argument("--site", type=Path, help="a built site, to spare the building")
    parser.add_argument("--heaviest", type=int, metavar="N", help="print the N heaviest pages of the whole site instead")
    arguments = parser.parse_args()
    site, _ = load_site(PROJECT)
    address = site.page(arguments.page, arguments.language).url
    with tempfile.TemporaryDirectory() as scratch:
        ours = built(arguments.site, site, Path(scratch))
        if arguments.heaviest:
            print_heaviest(ours, [page.url for page in site.pages.values()], arguments.heaviest)
            return 0
        plain = build_plain(Path(scratch))
        prefix = site.settings.language(arguments.language).prefix
        rows = {"this site": weight(ours, address), "plain Material": weight(plain, f"{prefix}{arguments.page}/")}
    print(f"{len(site.pages)} pages; {arguments.page} in {arguments.language}, first visit, until the network is quiet\n")
    print(f"{'':<16}{'requests':>10}{'bytes (gzip)':>14}   the heaviest")
    for name, files in rows.items():
        heaviest = ", ".join(f"{Path(file).name or 'the page'} {size}" for file, size in sorted(files.items(), key=lambda row: -row[1])[:4])
        print(f"{name:<16}{len(files):>10}{sum(files.values()):>14}   {heaviest}")
    return 0


def built(folder: Path | None, site: Site, scratch: Path) -> Path:
    """The folder given, or the site built below `scratch`."""
    if folder:
        return folder
    write_site(PROJECT, site, scratch / "ours", lambda step, words: None, links=False)
    return scratch / "ours"


def print_heaviest(folder: Path, addresses: list[str], number: int) -> None:
    """The heaviest pages first, each with what its HTML and all that it asks for weigh."""
    weights = {address: page_weight(folder, address) for address in addresses}
    rows = sorted(((sum(files.values()), files[f"{address}index.html"], address) for address, files in weights.items()), reverse=True)
    over = sum(total > BUDGET for total, _, _ in rows)
    print(f"{len(rows)} pages, {over} over the budget of {BUDGET} bytes (gzip, first visit)\n\n{'bytes':>8}{'HTML':>8}  address")
    for total, page, address in rows[:number]:
        print(f"{total:>8}{page:>8}  /{address}")


def build_plain(scratch: Path) -> Path:
    """The same pages built by MkDocs with Material alone."""
    project = scratch / "plain"
    shutil.copytree(PROJECT / "docs", project / "docs", ignore=shutil.ignore_patterns("_data"))
    settings = yaml.load((PROJECT / "mkdocs.yml").read_text("utf-8"), Loader=_Lenient)
    i18n = next(plugin["i18n"] for plugin in settings["plugins"] if isinstance(plugin, dict) and "i18n" in plugin)
    plain = {key: value for key, value in settings.items() if key not in (*OURS, "nav", "extra", "extra_css", "extra_javascript")}
    plain |= {
        "site_url": "https://plain.example/",
        "theme": {"name": "material", "language": "nb", "font": False},
        "plugins": ["search", {"i18n": {"docs_structure": "folder", "languages": i18n["languages"]}}],
    }
    (project / "mkdocs.yml").write_text(yaml.safe_dump(plain, allow_unicode=True), "utf-8")
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=project, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"plain Material cannot be built:\n{done.stdout}{done.stderr}")
    return project / "site"


class _Lenient(yaml.SafeLoader):
    """Reads `!ENV` as nothing: plain Material needs none of it."""


_Lenient.add_multi_constructor("!", lambda loader, suffix, node: None)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder on a port of its own, packed; gives the address, with a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Packed, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


def weight(folder: Path, address: str) -> dict[str, int]:
    """Address of each file that a first visit fetches -> bytes over the wire."""
    fetched: dict[str, int] = {}
    with served(folder) as base, sync_playwright() as playwright:
        as_root = hasattr(os, "geteuid") and os.geteuid() == 0
        browser = playwright.chromium.launch(executable_path=found_chromium(), args=["--no-sandbox"] if as_root else [])
        page = browser.new_page()
        page.on("requestfinished", lambda request: fetched.update({request.url: request.sizes()["responseBodySize"]}))
        page.goto(base + address, wait_until="networkidle")
        page.wait_for_timeout(500)
        browser.close()
    return fetched


if __name__ == "__main__":
    sys.exit(main())
