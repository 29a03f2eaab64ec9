"""`sample` draws statements by chance, each beside the facts that it cites."""


def test_the_same_seed_draws_the_same_statements(bread):
    bread.run("sample", "--seed", "7", "--number", "1")
    first = bread.out
    bread.run("sample", "--seed", "7", "--number", "1")
    assert bread.out == first


def test_other_seeds_draw_others(bread):
    drawn = set()
    for seed in range(10):
        bread.run("sample", "--seed", str(seed), "--number", "1")
        drawn.add(bread.out)
    assert len(drawn) > 1


def test_a_statement_stands_beside_the_claim_of_each_fact_that_it_cites(bread):
    bread.run("sample", "--number", "100")
    for fact in bread.site().facts.values():
        if any(fact.id in page.document.facts for page in bread.site().pages.values()):
            assert f"  {fact.id} [{fact.kind}; {fact.strength}]" in bread.out
            assert fact.claim in bread.out


def test_no_more_are_drawn_than_there_are(bread):
    assert bread.run("sample", "--number", "10000") == 0
