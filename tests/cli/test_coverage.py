"""`coverage` says which facts the pages carry, in every language alike, and what stands without a citation."""
import pytest

PAGE = "docs/en/bread/starter.md"
DANISH = "docs/da/bread/starter.md"


@pytest.fixture
def fact(bread):
    """A fact that both editions of a page cite."""
    return next(iter(bread.page(PAGE).document.facts))


def test_every_fact_of_the_ledger_in_every_language_is_complete(bread):
    facts = bread.site().facts
    cited = {page.language: set(page.document.facts) for page in bread.site().pages.values()}
    for code in ("en", "da"):
        missing = [fact for fact in facts if fact not in cited[code]]
        bread.write(f"docs/{code}/index.md", bread.read(f"docs/{code}/index.md") + "".join(f"\nBread.[@{fact}]\n" for fact in missing))
    assert bread.run("coverage") == 0
    assert f"en  {len(facts)} of {len(facts)}\n" in bread.out
    assert bread.err == "coverage: every fact in every language\n"


def test_a_fact_that_one_language_lacks_is_named_there(bread, fact):
    text = bread.read(DANISH)
    bread.write(DANISH, text.replace(f"[@{fact}]", ""))
    assert bread.run("coverage") == 1
    danish, english = (next(line for line in bread.out.splitlines() if line.startswith(f"  {code}  ")) for code in ("da", "en"))
    assert fact in danish
    assert fact not in english


def test_a_statement_without_a_citation_is_listed_with_its_place(bread):
    types = "docs/_data/page-types.yml"
    bread.write(types, bread.read(types).replace("recipe:\n", "recipe:\n  citations: page\n"))
    bread.write(PAGE, bread.read(PAGE) + "\nNobody knows why bread rises.\n")
    bread.run("coverage", "--uncited")
    line = len(bread.read(PAGE).splitlines())
    assert f"{PAGE}:{line}: Nobody knows why bread rises." in bread.out


def test_a_figure_that_one_language_lacks_is_told(bread):
    bread.write(PAGE, bread.read(PAGE) + "\nWait for 99 days.[@mill-days]\n")
    assert bread.run("coverage") == 1
    assert "figures not equal in every language: bread/starter" in bread.out
