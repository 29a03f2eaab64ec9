"""What readers get, made for real: the site and a sample site, built once a session, served, and a browser.

Under pytest-xdist each process asks for the same folders; a lock sees to it that one of them builds and the others wait.
"""
import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from healthsite.checking.report import report
from healthsite.environment.chromium import found_chromium
from healthsite.environment.file_lock import locked
from healthsite.load.site import load_site
from healthsite.publish.preview_server import serving
from healthsite.publish.write_site import write_site

PROJECT = Path(__file__).resolve().parents[1]
SUB_PATH = "/helse/"
SAMPLE = Path(__file__).parent / "sample" / "project"


def pytest_generate_tests(metafunc):
    """A test that asks for `each_address` runs for every page of the site, one that asks for `each_picture` for every picture."""
    if "each_address" in metafunc.fixturenames:
        pages = load_site(PROJECT)[0].pages.values()
        addresses = sorted(page.url for page in pages)
        metafunc.parametrize("each_address", addresses, ids=[f"/{address}" for address in addresses])
    if "each_picture" in metafunc.fixturenames:
        metafunc.parametrize("each_picture", load_site(PROJECT)[0].illustrations)


@pytest.fixture(scope="session")
def project():
    """The folder of this project."""
    return PROJECT


@pytest.fixture(scope="session")
def site(project):
    """What the project's texts and data say."""
    return load_site(project)[0]


@pytest.fixture(scope="session")
def built_once(tmp_path_factory):
    """A function `(name, root, site_url) -> folder`: the site under `root`, built by the first process that asks."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def build(name, root, site_url=None):
        folder = shared / name
        with locked(shared / f"{name}.lock", lambda: None):
            if not folder.exists():
                build_site(root, folder, site_url)
        return folder

    return build


def build_site(root, folder, site_url=None):
    """Build a project; fail with the problems that the build met. Its texts are not checked here."""
    result = write_site(root, load_site(root, site_url)[0], folder, lambda step, words: None, links=False)
    if not result.succeeded:
        pytest.fail(f"{folder.name} cannot be built:\n{report(result.problems)}", pytrace=False)


@pytest.fixture(scope="session")
def built_site(built_once, project):
    """Folder of the real site, built for the root of a host."""
    return built_once("site", project)


@pytest.fixture(scope="session")
def sub_path_site(built_once, project):
    """Folder of the real site, built for a folder of a host."""
    return built_once("sub-path-site", project, f"https://example.org{SUB_PATH}")


@pytest.fixture(scope="session")
def served(built_site):
    """Address of the built site on this machine."""
    with serving(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def served_sub_path(sub_path_site):
    """Address of the site in a folder of its host, on this machine."""
    with serving(sub_path_site, SUB_PATH) as address:
        yield address


def copy_of_sample(folder):
    """A project about bread: its own texts and words, this project's generator and templates."""
    hidden = shutil.ignore_patterns("__pycache__", "strings")
    shutil.copytree(SAMPLE, folder)
    shutil.copytree(PROJECT / "scripts", folder / "scripts", ignore=hidden)
    shutil.copytree(PROJECT / "overrides", folder / "overrides", ignore=hidden, dirs_exist_ok=True)
    for kind in ("css", "js"):
        shutil.copytree(PROJECT / "docs" / "assets" / kind, folder / "docs" / "assets" / kind)
    return folder


@pytest.fixture
def sample_project(tmp_path):
    """A copy of the sample project that a test may change."""
    return copy_of_sample(tmp_path / "bread")


@pytest.fixture(scope="session")
def sample_site(built_once, tmp_path_factory):
    """Folder of the built sample site: leave it as it is."""
    return built_once("sample-site", copy_of_sample(tmp_path_factory.mktemp("sample") / "bread"))


@pytest.fixture(scope="session")
def browser():
    """A running Chromium."""
    with sync_playwright() as playwright:
        root = hasattr(os, "geteuid") and os.geteuid() == 0
        chromium = playwright.chromium.launch(executable_path=found_chromium(), args=["--no-sandbox"] if root else [])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def shared_page(browser):
    """One tab for all tests that only look."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture
def page(browser):
    """A tab of its own, with nothing remembered, 1280 pixels wide."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()
