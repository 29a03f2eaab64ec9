"""From every page a reader can get to its file, and to a form that knows the page."""
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

FORMS = ".github/ISSUE_TEMPLATE"


def links(tree, beginning):
    return [address for address in tree.xpath("//*[@class='page-facts']//a/@href") if address.startswith(beginning)]


def test_every_page_leads_to_its_own_file(pages, site, project):
    repository = site.settings.repo_url
    expected = {page.url: [f"{repository}/edit/main/{page.path}"] for page in site.pages.values()}
    assert {address: links(tree, f"{repository}/edit/") for address, tree in pages.items()} == expected
    assert all((project / page.path).is_file() for page in site.pages.values())


@pytest.fixture(scope="session")
def reports(pages, site):
    """Address of each page -> what its link to the form fills in."""
    found = {}
    for address, tree in pages.items():
        (link,) = links(tree, f"{site.settings.repo_url}/issues/new?")
        found[address] = urlsplit(link).query
    return found


def test_the_form_is_in_the_language_of_the_page(reports, language_of):
    assert {address: parse_qs(query)["template"] for address, query in reports.items()} == {
        address: [f"error-{language_of(address)}.yml"] for address in reports
    }


def test_the_form_is_told_the_full_address_and_the_title_of_the_page(reports, site):
    for page in site.pages.values():
        fields = parse_qs(reports[page.url], strict_parsing=True)
        assert fields["page"] == [site.settings.site_url + page.url]
        assert page.meta.title in fields["title"][0]


def test_what_is_filled_in_is_percent_encoded(reports):
    assert [query for query in reports.values() if not query.isascii() or set(query) & set(" /:«»+")] == []


@pytest.mark.parametrize("language", ["nb", "da", "en"])
def test_the_form_exists_and_has_the_field_that_is_filled_in(project, language):
    form = yaml.safe_load((project / FORMS / f"error-{language}.yml").read_text("utf-8"))
    assert [field["type"] for field in form["body"] if field.get("id") == "page"] == ["input"]


def test_a_site_that_says_nothing_of_its_files_has_no_such_links(sample_site):
    assert "issues/new" not in (sample_site / "index.html").read_text("utf-8")
