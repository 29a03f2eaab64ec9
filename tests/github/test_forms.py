"""What GitHub reads of this project is as GitHub wants it; the schemas are its own, from the package check-jsonschema."""
import re
from itertools import product

import pytest
import yaml
from check_jsonschema.builtin_schemas import get_builtin_schema
from jsonschema.validators import validator_for

LANGUAGES = ("nb", "da", "en")
KINDS = ("error", "link", "source")
FORMS = [f"{kind}-{language}.yml" for kind, language in product(KINDS, LANGUAGES)]


@pytest.fixture(scope="session")
def github(project):
    return project / ".github"


def form(github, name):
    return yaml.safe_load((github / "ISSUE_TEMPLATE" / name).read_text("utf-8"))


def faults(kind, file):
    """What GitHub would say against a file."""
    schema = get_builtin_schema(f"vendor.github-{kind}")
    written = yaml.safe_load(file.read_text("utf-8"))
    data = {"on" if key is True else key: value for key, value in written.items()}  # YAML 1.1 takes `on` for true
    return [f"{fault.json_path}: {fault.message}" for fault in validator_for(schema)(schema).iter_errors(data)]


def fields(form):
    """Id of each field -> its kind and whether it must be filled in."""
    return {part["id"]: (part["type"], part.get("validations", {}).get("required", False)) for part in form["body"] if "id" in part}


def test_there_are_these_forms_and_no_others(github):
    assert {file.name for file in (github / "ISSUE_TEMPLATE").iterdir()} == {*FORMS, "config.yml"}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_valid(github, name):
    assert faults("issue-forms", github / "ISSUE_TEMPLATE" / name) == []


def test_the_list_of_forms_is_valid(github):
    assert faults("issue-config", github / "ISSUE_TEMPLATE/config.yml") == []


@pytest.mark.parametrize("name", FORMS)
def test_no_name_and_no_question_of_a_form_stands_twice(github, name):
    questions = [part["attributes"]["label"] for part in form(github, name)["body"] if "id" in part]
    assert len(set(questions)) == len(questions) == len(fields(form(github, name)))


def test_every_form_has_a_name_of_its_own(github):
    assert len({form(github, name)["name"] for name in FORMS}) == len(FORMS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_form_asks_the_same_in_every_language(github, kind):
    asked = [fields(form(github, f"{kind}-{language}.yml")) for language in LANGUAGES]
    assert asked == [asked[0]] * len(LANGUAGES)


def test_the_kinds_of_a_source_are_as_many_in_every_language(github):
    choices = [next(part["attributes"]["options"] for part in form(github, f"source-{language}.yml")["body"] if part.get("id") == "kind")
               for language in LANGUAGES]
    assert len({len(options) for options in choices}) == 1


@pytest.mark.parametrize("name", FORMS)
def test_a_form_bears_its_kind_and_its_language(github, name):
    assert form(github, name)["labels"] == name.removesuffix(".yml").split("-")


@pytest.mark.parametrize("name", FORMS)
def test_a_form_says_first_that_nobody_can_answer_for_ones_own_health_and_that_all_can_read_it(github, name):
    first = form(github, name)["body"][0]
    own = {"nb": "om din egen helse", "da": "om dit eget helbred", "en": "about your own health"}
    everyone = {"nb": "Alle kan lese", "da": "Alle kan læse", "en": "Everyone can read"}
    language = form(github, name)["labels"][1]
    assert first["type"] == "markdown"
    assert own[language] in first["attributes"]["value"] and everyone[language] in first["attributes"]["value"]


def test_every_workflow_is_valid(github):
    assert {file.name: faults("workflows", file) for file in (github / "workflows").glob("*.yml")} == {
        file.name: [] for file in (github / "workflows").glob("*.yml")
    }


def test_every_line_of_the_owners_fits_a_file(github, project):
    patterns = [line.split()[0] for line in (github / "CODEOWNERS").read_text("utf-8").splitlines() if line and not line.startswith("#")]
    missing = [pattern for pattern in patterns if not any(project.glob(pattern.lstrip("/") or "*"))]
    assert missing == []


def test_every_section_of_every_language_has_an_owner(github, project):
    text = (github / "CODEOWNERS").read_text("utf-8")
    folders = {f"/docs/{folder.parent.name}/{folder.name}/" for language in LANGUAGES for folder in (project / "docs" / language).iterdir()
               if folder.is_dir()}
    named = {pattern for line in text.splitlines() if line.startswith("/") for pattern in [line.split()[0]]}
    anywhere = {re.sub(r"^/docs/\w+/", "/docs/*/", folder): folder for folder in folders}
    assert [folder for pattern, folder in anywhere.items() if folder not in named and pattern not in named] == []


def test_every_owner_is_clearly_to_be_replaced_or_is_a_name(github):
    names = re.findall(r"(?<=\s)@\S+", (github / "CODEOWNERS").read_text("utf-8"))
    assert [name for name in names if not re.fullmatch(r"@(REPLACE-[a-z-]+|[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)", name)] == []
