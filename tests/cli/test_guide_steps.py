"""What the guides for contributors say to write is written on a copy of the project, and the check is content with it."""
import re
import subprocess
import sys
import textwrap

import pytest

from healthsite.checking.registry import all_rules

LEDGER = "docs/_data/facts/example-2024.yml"
BASE = "tests/rules"


def blocks(project, guide, language):
    """The pieces of code of one language in a guide."""
    text = (project / f".github/contributing/{guide}.md").read_text("utf-8")
    found = re.findall(rf"^ *```{language}\n(.*?)^ *```", text, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(block) for block in found]


def errors(copy):
    copy.run("check")
    return [line for line in copy.out.splitlines() if ": error: " in line]


def insert_below(copy, path, line, words):
    lines = copy.read(path).split("\n")
    copy.write(path, "\n".join([*lines[:line], *words, *lines[line:]]))


@pytest.fixture
def source(copy, project):
    """The copy with the source of the guide in its bibliography, and its fact."""
    entry, facts = blocks(project, "add-a-source", "yaml")
    copy.write("docs/_data/references.yml", f"{copy.read('docs/_data/references.yml')}\n{entry}")
    copy.write(LEDGER, facts)
    return copy


def test_a_source_with_a_fact_that_no_page_cites_yet_is_advised_on(source):
    assert source.run("check", str(source.root / "docs/_data")) == 0
    assert f"{LEDGER}:6:3: warning: no page uses the fact 'example-first-finding' (facts-used)" in source.out


def test_a_fact_of_it_is_cited_like_any_other(source):
    for code in ("nb", "da", "en"):
        path = f"docs/{code}/living/index.md"
        insert_below(source, path, source.page(path).document.headings[0].position.line + 1, ["- 80.[@example-first-finding]"])
    assert errors(source) == []


def test_a_page_is_laid_out_filled_in_and_found_in_the_menu(copy, project):
    command = re.search(r"manage\.py (new .*)\n", blocks(project, "add-a-page", "sh")[0])[1].split()
    key = command[-1]
    assert copy.run(*command) == 0
    line, entry = re.search(r"below line (\d+) write '(.*)' with its spaces", copy.err).groups()
    insert_below(copy, "mkdocs.yml", int(line), [entry])
    words = {
        "nb": ("Et eksempel på en side", "Denne siden er et eksempel på hvordan en ny side skrives, og hva den må ha med seg.", "Del heller en lang tur opp i flere korte."),
        "da": ("Et eksempel på en side", "Denne side er et eksempel på, hvordan en ny side skrives, og hvad den skal have med.", "Del hellere en lang tur op i flere korte."),
        "en": ("An example of a page", "This page is an example of how a new page is written, and of what it must have with it.", "Rather divide a long walk into several short ones."),
    }
    for code, (title, description, sentence) in words.items():
        path = f"docs/{code}/{key}.md"
        text = copy.read(path).replace("title: …", f"title: {title}").replace("description: …", f"description: {description}")
        copy.write(path, text.replace("\n…\n", "\nLKB.[@lkb-short-walks]\n", 1).replace("\n…\n", f"\n{sentence}[@lkb-short-walks]\n"))
    assert errors(copy) == []
    assert copy.run("check", "--fix") == 0
    translations = [f"docs/{code}/{key}.md" for code in ("da", "en")]
    assert copy.run("translations", "accept", *translations) == 0
    assert copy.run("translations", "status", *translations) == 0


def test_a_picture_is_shown_in_every_language(copy, project):
    (line,) = blocks(project, "add-a-picture", "markdown")
    name = re.search(r"([a-z-]+\.svg)", line)[1]
    (copy.root / "docs/assets/images").mkdir(exist_ok=True)
    copy.write(f"docs/assets/images/{name}", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>')
    words = {"nb": re.search(r"\[(.*)\]", line)[1], "da": "Bækkenet forfra med de tre led mærket", "en": "The pelvis from the front, its three joints marked"}
    for code, alternative in words.items():
        path = f"docs/{code}/conditions/bekkenlosning.md"
        heading = copy.page(path).document.headings[1]
        insert_below(copy, path, heading.position.line, ["", re.sub(r"\[.*\]", f"[{alternative}]", line).strip()])
    assert errors(copy) == []


def test_a_rule_is_found_and_its_cases_hold(tmp_path, project):
    (rule,) = blocks(project, "add-a-rule", "python")
    (cases,) = blocks(project, "add-a-rule", "yaml")
    done = subprocess.run([sys.executable, "-c", TRY, str(project / BASE / "test_rules.py"), str(tmp_path)], input=f"{rule}\0{cases}",
                          cwd=tmp_path, env={"PYTHONPATH": str(project / "scripts"), "PYTHONUTF8": "1"}, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["calm-text"] * 2, done.stderr
    assert "calm-text" not in {known.id for known in all_rules()}


TRY = """
import importlib.util, sys
from pathlib import Path
import yaml
from healthsite.rules import page
rule, cases = sys.stdin.read().split(chr(0))
folder = Path(sys.argv[2])
(folder / "rules").mkdir()
(folder / "rules" / "calm_text.py").write_text(rule, encoding="utf-8")
page.__path__.append(str(folder / "rules"))
spec = importlib.util.spec_from_file_location("cases", sys.argv[1])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
for number, case in enumerate(yaml.safe_load(cases)):
    module.test_case("calm-text", case, folder / str(number))
    print("calm-text")
"""
