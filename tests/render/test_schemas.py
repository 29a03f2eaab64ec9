"""The schemas of data files and headers let through what stands there, and name what would be wrong."""
import json

import pytest
from jsonschema import Draft7Validator

from healthsite.load.front_matter import HEADER
from healthsite.load.yaml_lines import read_yaml
from healthsite.render.schemas import SCHEMAS


@pytest.fixture(scope="session")
def schemas(site):
    """Name -> schema of the real site."""
    return {schema.name: schema.of(site) for schema in SCHEMAS}


def as_json(text):
    """What an editor program makes of YAML: dates are texts to it."""
    return json.loads(json.dumps(read_yaml(text).data or {}, default=str))


def faults(schema, text):
    """What a schema says against a YAML text: `place: message`."""
    found = Draft7Validator(schema).iter_errors(as_json(text))
    return sorted(f"{'.'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in found)


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.name)
def test_it_is_a_schema(schema, site):
    Draft7Validator.check_schema(schema.of(site))


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.name)
def test_it_lets_the_data_files_through(schema, project, site):
    files = [file for pattern in schema.files for file in project.glob(pattern)]
    assert {str(file): faults(schema.of(site), file.read_text("utf-8")) for file in files} == {str(file): [] for file in files}


def test_every_header_is_let_through(schemas, project, site):
    headers = {page.path: HEADER.match((project / page.path).read_text("utf-8"))[1] for page in site.pages.values()}
    assert {path: found for path, header in headers.items() if (found := faults(schemas["front-matter"], header))} == {}


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.name)
def test_every_key_is_explained(schema, site):
    def unexplained(part, path):
        for key, value in part.get("properties", {}).items():
            if key not in site.settings.codes and "description" not in value:
                yield f"{path}.{key}"

    made = schema.of(site)
    parts = {"": made, **made.get("$defs", {})}
    assert [key for path, part in parts.items() for key in unexplained(part, path)] == []


@pytest.mark.parametrize(("name", "text", "expected"), [
    ("front-matter", "title: x\n", "'description' is a required property"),
    ("front-matter", "title: x\ndescription: y\ntyp: topic\n", "Additional properties are not allowed ('typ' was unexpected)"),
    ("front-matter", "title: x\ndescription: y\nlabels: [norwy]\n", "'norwy' is not one of"),
    ("front-matter", "title: x\ndescription: y\ntype: topik\n", "'topik' is not valid under any of the given schemas"),
    ("facts", "source: x\nprefix: x-\nfacts: [{id: x-1, where: a, topic: b, claim: c, strength: estimate}]\n", "'kind' is a required property"),
    ("facts", "source: x\nprefix: x-\nfacts: [{id: X, where: a, topic: b, claim: c, kind: rct, strength: estimate}]\n", "'X' does not match"),
    ("references", "x: {title: A, titel: B}\n", "Additional properties are not allowed ('titel' was unexpected)"),
    ("references", "x: {volume: 130}\n", "130 is not of type 'string'"),
    ("glossary", "x: {sv: {term: a, explanation: b}}\n", "Additional properties are not allowed ('sv' was unexpected)"),
    ("glossary", "x: {nb: {term: a}}\n", "'explanation' is a required property"),
    ("labels", "x: {level: loud, place: top, title: {}, text: {}}\n", "'loud' is not one of"),
    ("page-types", "x: {purpose: a, sections: {who: {sv: Vem}}}\n", "Additional properties are not allowed ('sv' was unexpected)"),
    ("language-words", "comon: a b c\n", "Additional properties are not allowed ('comon' was unexpected)"),
    ("redirects", "/old: conditions/index\n", "'/old' does not match any of the regexes"),
    ("words-to-avoid", "nb: [{avoid: [], instead: b}]\n", "[] should be non-empty"),
])
def test_a_slip_is_named(schemas, name, text, expected):
    assert any(expected in fault for fault in faults(schemas[name], text))


def test_words_of_a_language_may_be_a_list_or_one_text(schemas):
    assert faults(schemas["language-words"], "common: a b c\ntypical: ['*x']\n") == []


def test_the_schema_says_which_keys_stand_on_the_original_only(schemas):
    keys = schemas["front-matter"]["properties"]
    assert [key for key, value in keys.items() if "On the original only" in value["description"]] == [
        "type", "audience", "labels", "disagreements", "related", "reviewed", "reviewed_by", "next_review",
    ]
