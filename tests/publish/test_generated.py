"""What is made from the code and the data and committed is as the code and the data are now."""
import fnmatch
import json
import re
import subprocess

from healthsite.checking.registry import all_rules
from healthsite.publish.generated import RULES_PAGE, generated_files, lines_without_translation, out_of_date

COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)


def test_the_committed_files_are_up_to_date(project, site):
    changed = out_of_date(project, generated_files(project, site))
    assert changed == [], "run: python3 scripts/manage.py generate"


def test_every_rule_stands_on_the_page_about_rules_under_its_name(project):
    headings = re.findall(r"^### (\S+)$", (project / RULES_PAGE).read_text("utf-8"), re.MULTILINE)
    assert headings == [rule.id for rule in all_rules()]


def test_git_keeps_the_settings_of_the_editor_program_that_we_share_and_no_others(project):
    ours = ["extensions.json", "pages.code-snippets", "settings.json", "tasks.json"]
    names = [*ours, "launch.json"]
    done = subprocess.run(["git", "-C", str(project), "check-ignore", "--no-index", *(f".vscode/{name}" for name in names)],
                          capture_output=True, text=True, check=False)
    assert done.stdout.split() == [".vscode/launch.json"]


def test_what_the_editor_program_reads_is_json_with_remarks(project):
    for file in (project / ".vscode").iterdir():
        json.loads(COMMENT.sub("", file.read_text("utf-8")))


def test_the_editor_program_finds_a_schema_for_every_data_file_that_people_write(project):
    settings = json.loads((project / ".vscode/settings.json").read_text("utf-8"))
    wired = [pattern for patterns in settings["yaml.schemas"].values() for pattern in patterns]
    assert all((project / schema).is_file() for schema in settings["yaml.schemas"])
    written = [file.relative_to(project).as_posix() for file in (project / "docs/_data").rglob("*.yml") if file.parent.name != "translations"]
    assert [path for path in written if sum(fnmatch.fnmatch(path, pattern) for pattern in wired) != 1] == []


def test_the_task_reads_a_message_of_the_check_as_it_is_printed(project):
    task = json.loads(COMMENT.sub("", (project / ".vscode/tasks.json").read_text("utf-8")))["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    match = re.match(pattern["regexp"], "docs/nb/index.md:3:7: error: there is no fact 'x' (cited-facts)")
    found = [match[pattern[part]] for part in ("file", "line", "column", "severity", "message")]
    assert found == ["docs/nb/index.md", "3", "7", "error", "there is no fact 'x' (cited-facts)"]


def test_what_waits_for_a_translation_is_found_by_its_line():
    catalogue = 'msgid ""\nmsgstr ""\n"Language: nb\\n"\n\nmsgid "one"\nmsgstr "en"\n\nmsgid "two"\nmsgstr ""\n'
    assert lines_without_translation(catalogue) == [9]
