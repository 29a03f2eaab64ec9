"""`check` shows what was asked for: some files, what changed, another form, the rules."""
import json

import pytest

from healthsite.checking.registry import all_rules

DANISH = "docs/da/bread/starter.md"
HOME = "docs/en/index.md"
STARTER = "docs/en/bread/starter.md"


@pytest.fixture
def spoilt(bread, monkeypatch):
    """A committed copy in which the headers of three pages lost their descriptions; commands run in its folder."""
    monkeypatch.chdir(bread.root)
    bread.git("init", "--quiet")
    bread.git("add", ".")
    bread.git("commit", "--quiet", "--message", "before")
    for path in (HOME, DANISH, STARTER):
        bread.change(path, r"^description: .*$", "description:")
    return bread


def files(copy):
    """Files in which a description is missed, or a header."""
    return [line.split(":")[0] for line in copy.out.splitlines() if line.endswith(("(required-keys)", "(front-matter)"))]


def test_without_a_path_every_file_is_shown(spoilt):
    assert (spoilt.run("check"), files(spoilt)) == (1, [DANISH, STARTER, HOME])


def test_a_path_shows_that_file_only(spoilt):
    assert (spoilt.run("check", DANISH), files(spoilt)) == (1, [DANISH])


def test_a_folder_shows_all_files_below_it(spoilt):
    assert (spoilt.run("check", "docs/en"), files(spoilt)) == (1, [STARTER, HOME])


def test_a_folder_is_no_beginning_of_a_name(spoilt):
    (spoilt.root / "docs/e").mkdir()
    assert (spoilt.run("check", "docs/e"), files(spoilt)) == (0, [])


def test_several_paths_are_shown_together(spoilt):
    assert (spoilt.run("check", "docs/da", HOME), files(spoilt)) == (1, [DANISH, HOME])


def test_a_path_is_read_from_where_the_command_is_given(spoilt, monkeypatch):
    monkeypatch.chdir(spoilt.root / "docs")
    assert (spoilt.run("check", "da"), files(spoilt)) == (1, [DANISH])


def test_a_clean_file_is_clean_whatever_the_others_are(spoilt):
    assert (spoilt.run("check", "docs/da/index.md"), spoilt.out) == (0, "")


def test_since_shows_changed_and_new_files_only(spoilt):
    spoilt.git("commit", "--quiet", "--message", "spoilt", STARTER, HOME)
    spoilt.write("docs/en/new-page.md", "no header\n")
    assert spoilt.run("check", "--since", "HEAD") == 1
    assert sorted(set(files(spoilt))) == [DANISH, "docs/en/new-page.md"]


def test_since_an_older_revision_shows_what_was_committed_since(spoilt):
    spoilt.git("commit", "--quiet", "--message", "spoilt", DANISH)
    assert (spoilt.run("check", "--since", "HEAD~1"), files(spoilt)) == (1, [DANISH, STARTER, HOME])


def test_since_with_nothing_changed_is_clean(spoilt):
    spoilt.git("commit", "--quiet", "--all", "--message", "spoilt")
    assert (spoilt.run("check", "--since", "HEAD"), spoilt.out) == (0, "")


def test_since_an_unknown_revision_is_wrong_usage(spoilt):
    assert spoilt.run("check", "--since", "no-such-branch") == 2
    assert spoilt.err.startswith("git cannot compare with 'no-such-branch': ")
    assert spoilt.err.endswith("\n  hint: name a branch or commit that exists here; in a shallow copy, fetch it first")


def test_github_gets_one_annotation_a_problem(spoilt):
    line = spoilt.page(DANISH).key_positions["description"].line
    assert spoilt.run("check", "--format", "github", DANISH) == 1
    annotation = (f"::error file={DANISH},line={line},col=1,title=required-keys::"
                          "the header has no 'description'. add a line 'description: …' to the header")
    assert annotation in spoilt.out.splitlines()


def test_a_program_gets_json_and_nothing_else_on_standard_output(spoilt):
    assert spoilt.run("check", "--format", "json") == 1
    assert [entry["path"] for entry in json.loads(spoilt.out) if entry["rule"] == "required-keys"] == [DANISH, STARTER, HOME]


def test_a_program_gets_an_empty_list_for_a_clean_file(spoilt):
    assert (spoilt.run("check", "--format", "json", "docs/da/index.md"), json.loads(spoilt.out)) == (0, [])


def test_list_names_every_rule_with_what_it_says(bread):
    assert bread.run("check", "--list") == 0
    expected = [[rule.id, rule.severity, *rule.summary.split()] for rule in all_rules()]
    assert [line.split() for line in bread.out.splitlines()] == expected
