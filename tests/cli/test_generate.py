"""`generate` brings the files that are made from code and data up to date, and with `--check` only says which are not."""
import json

import pytest

SCHEMA = "docs/_data/schemas/front-matter.schema.json"
OLD = "docs/_data/schemas/gone.schema.json"


@pytest.fixture
def made(bread):
    """The copy with everything up to date."""
    assert bread.run("generate") == 0
    return bread


def test_what_is_missing_is_written(bread):
    assert bread.run("generate") == 0
    assert f"wrote {SCHEMA}\n" in bread.err
    assert json.loads(bread.read(SCHEMA))["properties"]["labels"]["items"]["enum"] == list(bread.site().labels)


def test_what_is_up_to_date_is_left_alone(made):
    assert made.run("generate") == 0
    assert "wrote" not in made.err
    assert made.err.endswith(" files, 0 changed\n")


def test_check_is_content_with_what_is_up_to_date(made):
    assert made.run("generate", "--check") == 0


def test_check_names_what_is_out_of_date_and_writes_nothing(made):
    made.change("docs/_data/labels.yml", r"^hot:", "cold:")
    before = made.read(SCHEMA)
    assert made.run("generate", "--check") == 1
    assert f"{SCHEMA}: out of date\n" in made.err
    assert "  hint: run: python3 scripts/manage.py generate\n" in made.err
    assert made.read(SCHEMA) == before


def test_a_schema_that_nothing_makes_any_more_goes(made):
    made.write(OLD, "{}")
    assert made.run("generate", "--check") == 1
    assert made.run("generate") == 0
    assert not (made.root / OLD).exists()


def test_data_that_cannot_be_read_stop_it_with_their_place(made):
    made.write("docs/_data/labels.yml", "hot: Mind your hands.\n")
    before = made.read(SCHEMA)
    assert made.run("generate") == 1
    assert made.out.startswith("docs/_data/labels.yml:1:1: error: 'hot' must have keys and values of its own")
    assert made.read(SCHEMA) == before


def test_a_page_that_cannot_be_read_does_not_stop_it(made):
    made.write("docs/en/index.md", "")
    assert made.run("generate", "--check") == 0
