"""Wrong usage ends with status 2 and a sentence that says what to do instead."""
import pytest


@pytest.mark.parametrize("argv", [
    [], ["chek"], ["check", "--format", "xml"], ["check", "--nonsense"], ["new"], ["new", "recipe"], ["translations", "forget"], ["serve", "--port", "x"],
], ids=" ".join)
def test_a_line_that_is_no_command_shows_how_to_use_it(bread, argv):
    assert bread.run(*argv) == 2
    assert "usage: manage.py" in bread.err


@pytest.mark.parametrize(("argv", "message", "hint"), [
    (["check", "/"], "'/' is not in this project", "name a file or folder below the project's folder"),
    (["translations", "accept"], "no page named", "name files or folders such as docs/da/index.md, or 'all'"),
    (["links"], "there is no built site", "run: python3 scripts/manage.py build"),
    (["package"], "there is no built site", "run: python3 scripts/manage.py build"),
    (["build", "--repo-url", "owner/name"], "--repo-url is 'owner/name', expected a full address", "such as https://github.com/owner/name"),
    (["build", "--out", "docs"], "DOCS holds files that this command did not make", "choose another folder with --out, or move it away"),
], ids=lambda value: " ".join(value) if isinstance(value, list) else "")
def test_what_cannot_be_done_says_why_and_what_to_do(bread, argv, message, hint):
    assert bread.run(*argv) == 2
    assert bread.err == f"{message}\n  hint: {hint}".replace("DOCS", f"'{bread.root / 'docs'}'")


def test_a_path_that_does_not_exist_is_wrong_usage(bread):
    path = str(bread.root / "docs/da/no-such-page.md")
    assert bread.run("check", path) == 2
    assert bread.err == f"there is no file or folder '{path}'\n  hint: check the spelling"


@pytest.mark.parametrize("command", [["new", "recipe", "bread/rye"], ["translations"]], ids=" ".join)
def test_settings_that_cannot_be_read_are_a_matter_for_check(bread, command):
    bread.write("mkdocs.yml", "plugins: [\n")
    assert bread.run(*command) == 2
    assert bread.err == "mkdocs.yml cannot be read\n  hint: run: python3 scripts/manage.py check"
