"""Who knows MkDocs can use it as ever; who does not uses manage.py."""
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager

import pytest
from lxml import html

from healthsite.publish.preview_server import LOOPBACK

PATIENCE = 120
"""Seconds for a server to show its first page; it builds every language before that."""


def environment():
    """This machine's variables without those that steer a build."""
    return {name: value for name, value in os.environ.items() if name not in ("HEALTHSITE_LANGUAGE", "SITE_URL")}


def free_port():
    with socket.create_server((LOOPBACK, 0)) as probe:
        return probe.getsockname()[1]


def main_text(file):
    """The running text of a page, without the spaces of its layout."""
    document = html.document_fromstring(file.read_bytes(), html.HTMLParser(encoding="utf-8"))
    return " ".join(document.xpath("//main//article")[0].text_content().split())


@contextmanager
def running(command, root):
    """A server for the project under `root`, as a process of its own, ended with its children."""
    process = subprocess.Popen(command, cwd=root, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=os.name == "posix")
    try:
        yield process
    finally:
        if process.poll() is None:
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGTERM)
            else:
                process.terminate()
            process.wait(30)


def first_answer(address, process):
    """The page at an address, as soon as it is served."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5) as response:
                return response.read().decode()
        except OSError:
            time.sleep(0.3)
    raise AssertionError(f"{address} was not served (exit status {process.poll()})")


@pytest.fixture(scope="module")
def built_by_mkdocs(project, tmp_path_factory):
    """The run of `mkdocs build --strict`, and its folder."""
    folder = tmp_path_factory.mktemp("mkdocs") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=project, env=environment(), capture_output=True, text=True, encoding="utf-8", check=False)
    return done, folder


def test_mkdocs_build_strict_succeeds(built_by_mkdocs):
    done, _ = built_by_mkdocs
    assert done.returncode == 0, done.stderr


def test_mkdocs_build_gives_the_same_pages(built_by_mkdocs, built_site):
    names = [{file.relative_to(folder).as_posix() for file in folder.rglob("index.html")} for folder in (built_by_mkdocs[1], built_site)]
    assert names[0] == names[1]


def test_mkdocs_build_gives_the_same_text_on_every_page(built_by_mkdocs, built_site):
    for file in built_site.rglob("index.html"):
        assert main_text(built_by_mkdocs[1] / file.relative_to(built_site)) == main_text(file)


def test_mkdocs_build_gives_every_page_the_same_head(built_by_mkdocs, built_site):
    for file in built_site.rglob("index.html"):
        heads = [html.document_fromstring(name.read_bytes(), html.HTMLParser(encoding="utf-8"))
                 for name in (file, built_by_mkdocs[1] / file.relative_to(built_site))]
        one, other = [(tree.get("lang"), tree.xpath("//link[@rel='alternate' or @rel='canonical']/@href"), tree.findtext(".//title"))
                      for tree in heads]
        assert one == other


def test_mkdocs_serve_shows_the_front_page(sample_project):
    port = free_port()
    with running([sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"{LOOPBACK}:{port}"], sample_project) as process:
        assert "Bread from flour and air" in first_answer(f"http://{LOOPBACK}:{port}/", process)


def test_manage_py_serve_shows_the_front_page(project, site):
    port = free_port()
    with running([sys.executable, "scripts/manage.py", "serve", "--port", str(port)], project) as process:
        assert site.page("index", "nb").meta.title in first_answer(f"http://{LOOPBACK}:{port}/", process)


def test_serve_shows_a_page_that_was_saved_while_it_runs(sample_project):
    port = free_port()
    with running([sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"{LOOPBACK}:{port}"], sample_project) as process:
        address = f"http://{LOOPBACK}:{port}/da/broed/"
        first_answer(address, process)
        page = sample_project / "docs" / "da" / "bread" / "index.md"
        page.write_text(page.read_text(encoding="utf-8").replace("Her er bagerne", "Nu er bagerne"), encoding="utf-8")
        end = time.monotonic() + PATIENCE
        while "Nu er bagerne" not in first_answer(address, process) and time.monotonic() < end:
            time.sleep(0.3)
        assert "Nu er bagerne" in first_answer(address, process)


def test_serve_on_a_taken_port_ends_with_the_way_out(project):
    with socket.create_server((LOOPBACK, 0)) as other:
        port = other.getsockname()[1]
        done = subprocess.run([sys.executable, "scripts/manage.py", "serve", "--port", str(port)], cwd=project,
                              capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert f"port {port}" in done.stderr
    assert "hint: choose another with --port" in done.stderr
