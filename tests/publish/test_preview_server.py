"""The site is served on this machine as a web host would serve it."""
import socket
import urllib.request
from urllib.error import HTTPError

import pytest

from healthsite.publish.preview_server import LOOPBACK, PortTaken, serving


@pytest.fixture
def folder(tmp_path):
    """A site of two pages."""
    (tmp_path / "index.html").write_text("front page", encoding="utf-8")
    (tmp_path / "404.html").write_text("no such page", encoding="utf-8")
    return tmp_path


def answer(address):
    """Status and text."""
    try:
        with urllib.request.urlopen(address) as response:
            return response.status, response.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


def test_the_front_page_is_served(folder):
    with serving(folder) as address:
        assert answer(address) == (200, "front page")


def test_a_wrong_address_gives_the_site_s_own_page_and_says_404(folder):
    with serving(folder) as address:
        assert answer(f"{address}deep/down/") == (404, "no such page")


def test_a_site_in_a_folder_of_its_host_is_served_there_only(folder):
    with serving(folder, "/helse/") as address:
        assert address.endswith("/helse/")
        assert answer(address) == (200, "front page")
        assert answer(address.removesuffix("helse/"))[0] == 404


def test_other_machines_are_not_served(folder):
    with serving(folder) as address:
        assert address.startswith(f"http://{LOOPBACK}:")


def test_a_taken_port_is_named(folder):
    with socket.create_server((LOOPBACK, 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=str(port)):
            with serving(folder, port=port):
                pass
