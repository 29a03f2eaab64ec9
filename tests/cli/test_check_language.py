"""`check --lang`: an editor reads in her own language what is wrong, in every form of the report."""
import json
import re

import pytest

REAL = "docs/da/conditions/pelvic-girdle-pain.md"
PAGE = "docs/da/bread/starter.md"
DANISH = "der findes ikke noget faktum »zzz-nowhere«"
NORWEGIAN = "det finnes ikke noe faktum «zzz-nowhere»"


def spoil(project, path):
    """Let the end of a page cite a fact that nobody knows; returns its line."""
    text = project.read(path).rstrip("\n")
    project.write(path, f"{text}[@zzz-nowhere]\n")
    return text.count("\n") + 1


@pytest.fixture
def spoiled(bread):
    """The small project with an unknown fact on a Danish page; with the line in which it stands."""
    bread.line = spoil(bread, PAGE)
    return bread


def test_a_page_of_the_site_in_danish(copy):
    line = spoil(copy, REAL)
    assert copy.run("check", "--lang", "da") == 1
    (found,) = (words for words in copy.out.splitlines() if words.endswith("(cited-facts)"))
    assert found.startswith(f"{REAL}:{line}:") and found.endswith(f": fejl: {DANISH} (cited-facts)")
    assert "  tip: se navnene i docs/_data/facts/" in copy.out.splitlines()


def test_in_norwegian(spoiled):
    assert spoiled.run("check", "--lang", "nb") == 1
    assert f": feil: {NORWEGIAN} (cited-facts)\n  tips: se navnene i docs/_data/facts/" in spoiled.out


def test_in_english_where_nothing_else_is_asked_for(spoiled, monkeypatch):
    monkeypatch.setenv("LANG", "da_DK.UTF-8")
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    spoiled.run("check")
    assert ": error: there is no fact 'zzz-nowhere' (cited-facts)\n  hint: see the ids in docs/_data/facts/" in spoiled.out


@pytest.mark.parametrize(("language", "words"), [("da", "sider: ingen problemer"), ("nb", "sider: ingen problemer"), ("en", "pages: no problems")])
def test_the_closing_line_where_all_is_well(bread, language, words):
    bread.run("check", "--lang", language)
    assert words in bread.err


def test_the_closing_line_counts_in_the_language(spoiled):
    spoiled.run("check", "--lang", "da")
    assert re.fullmatch(r"check: \d+ sider: \d+ fejl\n", spoiled.err)


def test_the_commands_of_github_are_never_translated(spoiled):
    spoiled.run("check", "--lang", "da", "--format", "github")
    (line,) = (line for line in spoiled.out.splitlines() if "title=cited-facts" in line)
    assert line.startswith(f"::error file={PAGE},line={spoiled.line},")
    assert line.endswith(f"::{DANISH}. se navnene i docs/_data/facts/")


def test_the_keys_of_json_are_never_translated(spoiled):
    spoiled.run("check", "--lang", "da", "--format", "json")
    (entry,) = (entry for entry in json.loads(spoiled.out) if entry["rule"] == "cited-facts")
    assert (entry["severity"], entry["message"]) == ("error", DANISH)
    assert set(entry) == {"path", "line", "column", "severity", "rule", "message", "hint"}


def test_the_summary_of_a_pull_request(spoiled):
    spoiled.run("check", "--lang", "da", "--summary", str(spoiled.root / "summary.md"))
    summary = spoiled.read("summary.md")
    assert summary.startswith("## Det her skal rettes først\n") and DANISH in summary


def test_a_language_without_messages(bread):
    assert bread.run("check", "--lang", "sv") == 2
    assert "'sv'" in bread.err


def test_a_pull_request_is_told_in_the_language_of_the_setting(project):
    workflow = (project / ".github/workflows/check.yml").read_text("utf-8")
    assert '--lang "$MESSAGE_LANGUAGE"' in workflow and "MESSAGE_LANGUAGE: ${{ vars.MESSAGE_LANGUAGE || 'nb' }}" in workflow
