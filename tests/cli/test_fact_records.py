"""`check --fix` and the record of the facts: a change with a new date is recorded, one without is not."""
FACTS = "docs/_data/facts/mill.yml"
RECORDED = "docs/_data/facts-recorded.txt"
UNUSED = "docs/_data/facts-unused.txt"


def test_a_fact_changed_with_a_new_date_passes_and_is_recorded(bread):
    bread.change(FACTS, r"likes warmth\.\"", 'likes cold."\n  checked: 2026-03-01')
    assert bread.run("check") == 0
    assert (bread.run("check", "--fix"), bread.err.splitlines()[0]) == (0, "recorded the fact mill-warm as it is now")
    assert (bread.run("check"), bread.out) == (0, "")
    assert "mill-warm 2026-03-01 " in bread.read(RECORDED)


def test_what_was_recorded_may_not_change_under_the_same_date(bread):
    bread.change(FACTS, r"likes warmth\.\"", 'likes cold."\n  checked: 2026-03-01')
    bread.run("check", "--fix")
    bread.change(FACTS, "likes cold", "likes heat")
    before = bread.read(RECORDED)
    assert bread.run("check", "--fix") == 1
    assert f"{FACTS}:14:3: error: the fact 'mill-warm' has changed since it was held against its source on 2026-03-01 (facts-dated)" in bread.out
    assert bread.read(RECORDED) == before


def test_a_fact_that_is_gone_is_taken_out_of_the_record(bread):
    bread.write(FACTS, bread.read(FACTS).split("- id: mill-water")[0])
    assert (bread.run("check", "--fix"), bread.out) == (0, "")
    assert "mill-water" not in bread.read(RECORDED) + bread.read(UNUSED)


def test_a_fact_that_is_used_by_now_leaves_the_list_and_remarks_stay(bread):
    bread.write(UNUSED, "# Waiting.\nmill-warm\n\nmill-water\n")
    assert (bread.run("check", "--fix"), bread.out) == (0, "")
    assert bread.read(UNUSED) == "# Waiting.\n\nmill-water\n"
