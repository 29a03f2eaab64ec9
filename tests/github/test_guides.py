"""The guides for contributors: nothing in them leads nowhere, and the messages, rules and commands that they name exist."""
import re
from pathlib import Path, PurePosixPath
from posixpath import normpath

import pytest

from healthsite.checking.registry import all_rules
from healthsite.checking.rules_page import AFTER_THE_RULES, BEFORE_THE_RULES
from healthsite.cli.main import main
from healthsite.load.messages import load_messages
from healthsite.publish.message_catalogue import messages_in

PROJECT = Path(__file__).resolve().parents[2]
INDEX = ".github/CONTRIBUTING.md"
GUIDES = [INDEX, *(file.relative_to(PROJECT).as_posix() for file in sorted((PROJECT / ".github/contributing").rglob("*.md")))]
WRITTEN = [path for path in GUIDES if not path.endswith("/rules.md")]
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
CODE = re.compile(r"^( *)```.*?^\1```", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"^ *\| (?:message|melding|meddelelse) \|.*\n *\| --- .*\n((?: *\|.*\n)+)", re.MULTILINE)
FORMS = "issues/new/choose"

each_guide = pytest.mark.parametrize("path", WRITTEN)


def text(path):
    return (PROJECT / path).read_text("utf-8")


def links(path):
    prose = re.sub(r"`[^`\n]+`", "", CODE.sub("", text(path)))
    return [target for target in LINK.findall(prose) if not target.startswith("https://")]


def anchors(path):
    """As GitHub makes them of headings."""
    headings = re.findall(r"^#+ (.*)$", CODE.sub("", text(path)), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@each_guide
def test_every_link_leads_to_a_file_and_a_heading(path):
    for target in links(path):
        file, _, anchor = target.partition("#")
        if file.endswith(FORMS):
            continue
        goal = normpath(str(PurePosixPath(path).parent / file)) if file else path
        assert (PROJECT / goal).exists(), target
        assert not anchor or anchor in anchors(goal), target


@each_guide
def test_links_to_the_issue_forms_climb_out_of_the_files(path):
    above_the_files = "../" * (path.count("/") + 2)  # GitHub shows a file at owner/name/blob/main/ and its path
    assert {target for target in links(path) if target.endswith(FORMS)} <= {f"{above_the_files}{FORMS}"}


def test_the_index_leads_to_every_guide():
    listed = {f".github/{target}" for target in links(INDEX) if target.startswith("contributing/") and "#" not in target}
    assert listed >= {path for path in GUIDES if path.count("/") == 2} | {f".github/contributing/{code}/README.md" for code in ("nb", "da")}


def language(path):
    return next((code for code in ("nb", "da") if f"/{code}/" in path), "en")


def templates(code):
    """The words of every message in a language, as regular expressions with any value in the places for values."""
    english = {template for _, template in messages_in(PROJECT)}
    known = english if code == "en" else set(load_messages(code).values())
    own_words = {template for template in known if len(re.sub(r"\{.*?\}|\W", "", template)) > 8}
    return [re.compile(re.sub(r"\\\{.*?\\\}", ".+", re.escape(template))) for template in own_words]


@each_guide
def test_every_message_that_is_explained_is_one_of_the_check(path):
    rows = [row for table in TABLE.findall(text(path)) for row in table.splitlines()]
    messages = [row.strip().split(" | ")[0].removeprefix("| ") for row in rows]
    known = templates(language(path)) if messages else []
    assert [message for message in messages if not any(template.fullmatch(message) for template in known)] == []


@each_guide
def test_every_rule_that_is_named_is_one(path):
    rules = {rule.id for rule in all_rules()}
    named = re.findall(r"rules\.md#([a-z-]+)", text(path)) + re.findall(r"\(([a-z]+-[a-z-]+)\)$", text(path), re.MULTILINE)
    example, own_headings = {"calm-text"}, anchors(".github/contributing/rules.md") - rules
    assert set(named) - rules - example - own_headings - BEFORE_THE_RULES.keys() - AFTER_THE_RULES.keys() == set()


@each_guide
def test_every_command_is_one(path):
    for command in set(re.findall(r"python3 scripts/manage\.py (\w+)", text(path))):
        with pytest.raises(SystemExit) as stopped:
            main([command, "--help"])
        assert stopped.value.code == 0, command
