"""The same texts give the same bytes."""
import tarfile

import pytest

from healthsite.load.site import load_site
from healthsite.publish.archive import tree_digest, write_archive
from healthsite.publish.write_site import write_site

NOON = 1_700_000_000


@pytest.fixture(scope="session")
def site_again(tmp_path_factory, project):
    """The real site, built a second time."""
    folder = tmp_path_factory.mktemp("again") / "site"
    assert write_site(project, load_site(project)[0], folder, lambda step, words: None, links=False).succeeded
    return folder


def test_two_builds_are_identical(built_site, site_again):
    names = [{file.relative_to(site).as_posix() for file in site.rglob("*")} for site in (built_site, site_again)]
    assert names[0] == names[1]
    assert tree_digest(built_site) == tree_digest(site_again)


def test_the_digest_sees_a_changed_byte(tmp_path):
    (tmp_path / "page.html").write_text("one", encoding="utf-8")
    before = tree_digest(tmp_path)
    (tmp_path / "page.html").write_text("two", encoding="utf-8")
    assert tree_digest(tmp_path) != before


def test_the_digest_sees_a_changed_name(tmp_path):
    (tmp_path / "a").write_text("one", encoding="utf-8")
    before = tree_digest(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert tree_digest(tmp_path) != before


def test_two_packages_of_the_same_site_are_identical(sample_site, tmp_path):
    write_archive(sample_site, tmp_path / "one.tar.gz", NOON)
    write_archive(sample_site, tmp_path / "two.tar.gz", NOON)
    assert (tmp_path / "one.tar.gz").read_bytes() == (tmp_path / "two.tar.gz").read_bytes()


def test_a_package_unpacks_to_the_site(sample_site, tmp_path):
    write_archive(sample_site, tmp_path / "site.tar.gz", NOON)
    with tarfile.open(tmp_path / "site.tar.gz") as archive:
        archive.extractall(tmp_path, filter="data")
    assert tree_digest(tmp_path / "site") == tree_digest(sample_site)


def test_a_package_names_neither_owner_nor_time_of_this_machine(sample_site, tmp_path):
    write_archive(sample_site, tmp_path / "site.tar.gz", NOON)
    with tarfile.open(tmp_path / "site.tar.gz") as archive:
        assert {(entry.uid, entry.gid, entry.uname, entry.mtime, entry.mode) for entry in archive} == {(0, 0, "", NOON, 0o644)}
