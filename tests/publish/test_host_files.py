"""What hosts are told: the same headers on each of them, lifetimes by folder, the page for wrong addresses by language."""
import argparse
import re
import tarfile

import pytest

from healthsite.cli import package
from healthsite.load.settings import load_settings
from healthsite.publish.host_files import LIFETIMES, WITH_EVERY_FILE, host_configurations
from healthsite.render.security import CONTENT_SECURITY_POLICY

NAMES = ["_headers", ".htaccess", "host/nginx.conf", "host/Caddyfile"]


@pytest.fixture
def files(project):
    return host_configurations(load_settings(project, "https://example.org/helse/")[0])


def test_there_is_one_for_each_common_host(files):
    assert list(files) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_header_is_said(files, name):
    said = re.sub(r'["\n]|: | +', " ", files[name])
    for header, value in WITH_EVERY_FILE:
        assert re.sub(r": | +", " ", f"{header} {value}") in re.sub(" +", " ", said)


def test_the_policy_is_that_of_the_pages_and_forbids_frames():
    assert dict(WITH_EVERY_FILE)["Content-Security-Policy"] == f"{CONTENT_SECURITY_POLICY}; frame-ancestors 'none'"


@pytest.mark.parametrize("name", NAMES)
def test_folders_have_their_lifetimes(files, name):
    for lifetime in LIFETIMES[1:]:
        found = files[name].index(f"/helse/{lifetime.folder}")
        assert f"{lifetime.value}" in files[name][found:].partition("Cache-Control")[2].splitlines()[0]


def test_a_name_that_stays_when_its_file_changes_is_never_kept_for_long():
    long = [lifetime.folder for lifetime in LIFETIMES if "immutable" in lifetime.value]
    assert long == ["pagefind/fragment/", "pagefind/index/"]


@pytest.mark.parametrize("name", [".htaccess", "host/nginx.conf", "host/Caddyfile"])
@pytest.mark.parametrize("folder", ["", "da/", "en/"])
def test_each_language_has_its_own_page_for_wrong_addresses(files, name, folder):
    assert f"/helse/{folder}404.html" in files[name]


def test_nginx_says_them_all_in_every_location(files):
    places = files["host/nginx.conf"].split("location ")[1:]
    assert len(places) == 6
    assert {place.count("add_header") for place in places} == {len(WITH_EVERY_FILE) + 1}


def test_the_archive_has_them(sample_project, sample_site, monkeypatch):
    monkeypatch.setattr(package, "commit_time", lambda root: "0")
    (sample_project / "site").symlink_to(sample_site)
    assert package.run(sample_project, argparse.Namespace(site_url=None)) == 0
    with tarfile.open(sample_project / "dist" / "site.tar.gz") as archive:
        assert {f"site/{name}" for name in NAMES} <= set(archive.getnames())
