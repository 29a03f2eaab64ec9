"""Whoever comes from a source can read, without a script, every statement that was made from it."""
from healthsite.text.statements import statements_of


def test_every_statement_that_rests_on_a_source_stands_there_in_words(site, pages):
    """On the page of the source, or on pages that list a part each: together they leave nothing out."""
    missing = [
        (language, source, page.key, statement.words)
        for language in site.settings.codes
        for source, shown in shown_statements(site, pages, language).items()
        for page in site.pages.values() if page.language == language and page.key.rsplit("/", 1)[-1] != source
        for statement in statements_of(page.document)
        if any(site.facts[fact].source == source for fact in statement.facts) and (page.url, one_line(statement.words)) not in shown
    ]
    assert missing == []


def test_a_source_with_parts_leads_to_each_of_them(site):
    parts = [(page, listing.words[0]) for page in site.pages.values() for listing in page.document.lists if listing.words]
    assert len({source for _, source in parts}) == 2
    for page, source in parts:
        assert page.key in site.leads_to[site.page(f"references/{source}", page.language).path]
        assert f"references/{source}" in site.leads_to[page.path]


def shown_statements(site, pages, language):
    """Source -> (address of the page, words) of each statement that a reader finds in the source's lists."""
    shown = {source: set() for source in site.references}
    for page in site.pages.values():
        for listing in page.document.lists:
            if page.language == language and listing.name == "statements":
                source = listing.words[0] if listing.words else page.key.rsplit("/", 1)[-1]
                shown[source] |= set(in_list(pages[page.url], page.url))
    return shown


def in_list(tree, address):
    """The statements of one page's list, each with the address that the link above it leads to."""
    for section in tree.xpath("//div[contains(@class, 'list--statements')]//details/ul/li"):
        target = (section.find("a").get("href")).partition("#")[0]
        for statement in section.xpath("./ul/li"):
            yield resolved(address, target), one_line(statement.text_content())


def resolved(address, target):
    """Address below the site's root that a relative link leads to."""
    parts = address.strip("/").split("/") if address else []
    for step in target.strip("/").split("/"):
        parts = parts[:-1] if step == ".." else parts if step in (".", "") else [*parts, step]
    return "".join(f"{part}/" for part in parts)


def one_line(words):
    return " ".join(words.split())
