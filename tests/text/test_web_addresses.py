"""Addresses on the web: our own, and what they tell about the reader."""
import pytest

from healthsite.text.web_addresses import address_on, is_unencrypted, tracking_parameters, without_tracking

SITE = "https://bread.example/"
FOLDER = "https://bakers.example/bread/"


@pytest.mark.parametrize(("site", "target", "address"), [
    (SITE, "https://bread.example", ""),
    (SITE, "https://bread.example/da/", "da/"),
    (SITE, "http://WWW.bread.example/da/surdej#trin", "da/surdej/#trin"),
    (SITE, "https://bread.example/da/index.html", "da/"),
    (SITE, "https://bread.example/assets/loaf.svg", "assets/loaf.svg"),
    (FOLDER, "https://bakers.example/bread", ""),
    (FOLDER, "https://bakers.example/bread/rye/", "rye/"),
])
def test_an_address_of_the_site(site, target, address):
    assert address_on(site, target) == address


@pytest.mark.parametrize(("site", "target"), [
    (SITE, "https://bread.example.org/"),
    (SITE, "https://rye.bread.example/"),
    (SITE, "mailto:a@bread.example"),
    (SITE, "../index.md"),
    (SITE, "https://[bread.example/"),
    (FOLDER, "https://bakers.example/breadcrumbs/"),
    (FOLDER, "https://bakers.example/"),
])
def test_an_address_of_another_site(site, target):
    assert address_on(site, target) is None


@pytest.mark.parametrize(("address", "names", "clean"), [
    ("https://a.example/?utm_source=x&id=7&UTM_campaign=", ["utm_source", "UTM_campaign"], "https://a.example/?id=7"),
    ("https://a.example/?fbclid=x", ["fbclid"], "https://a.example/"),
    ("https://a.example/x#a=b&utm_medium=y", ["utm_medium"], "https://a.example/x#a=b"),
    ("https://a.example/?q=brød og smør&b", [], "https://a.example/?q=brød og smør&b"),
    ("https://a.example/?id=1#utm_source", [], "https://a.example/?id=1#utm_source"),
    ("https://[a.example/?utm_source=x", [], "https://[a.example/?utm_source=x"),
])
def test_parameters_that_tell_where_the_reader_came_from(address, names, clean):
    assert (tracking_parameters(address), without_tracking(address)) == (names, clean)


def test_only_http_is_unencrypted():
    assert [is_unencrypted(address) for address in ("http://a.example", "HTTP:a", "https://a.example", "a/http:")] == [True, True, False, False]
