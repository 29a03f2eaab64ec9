"""Imports go downward only, as in the picture of the architecture; nothing that should be pure touches the disk."""
import ast
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"
PACKAGE = SCRIPTS / "healthsite"
FILES = sorted(SCRIPTS.rglob("*.py"))

ROWS = [
    {"model"},
    {"text"},
    {"load", "rules", "render"},
    {"checking", "markdown"},
    {"publish"},  # verifies what it built before it puts it in the last site's place
    {"cli"},
]
"""From the bottom up. A file imports from its own folder and from rows below it."""

ALONE = "environment"
"""Runs before anything is installed: imports nothing of the rest; the commands may ask it."""

DISK = {"os", "io", "pathlib", "shutil", "tempfile", "glob", "subprocess", "socket", "urllib.request"}
"""Modules that read, write or start something."""

READS_ITS_STYLE = "render/bibliography.py"


def layer(file):
    """Folder of the package, or the file's own name beside it."""
    return file.relative_to(PACKAGE).parts[0] if file.is_relative_to(PACKAGE) else file.name


def imports(file):
    """Every module that a file imports, anywhere in it, in full."""
    package = file.relative_to(SCRIPTS).parent.parts
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[:len(package) - node.level + 1] if node.level else ()
            module = ".".join([*start, *filter(None, [node.module])])
            yield from (f"{module}.{name.name}" for name in node.names)


def below(name):
    """Layers that a layer may import from, itself included."""
    row = next((index for index, names in enumerate(ROWS) if name in names), len(ROWS))
    return {name, *(lower for names in ROWS[:row] for lower in names), *([ALONE] if name == "cli" else [])}


def test_every_folder_has_its_place_in_the_picture():
    folders = {file.name for file in PACKAGE.iterdir() if any(file.glob("*.py"))}
    assert folders == {ALONE}.union(*ROWS)


@pytest.mark.parametrize("name", [*(name for names in ROWS for name in sorted(names)), ALONE])
def test_no_arrow_points_up_or_aside(name):
    allowed = {name} if name == ALONE else below(name)
    wrong = [
        f"{file.relative_to(SCRIPTS)} imports {module}"
        for file in FILES if layer(file) == name
        for module in imports(file) if module.startswith("healthsite.") and module.split(".")[1] not in allowed
    ]
    assert wrong == []


def test_the_environment_is_made_with_the_standard_library_alone():
    modules = {module.split(".")[0] for file in FILES if layer(file) in (ALONE, "manage.py") for module in imports(file)}
    assert modules - sys.stdlib_module_names == {"healthsite"}


def test_only_the_hooks_import_mkdocs():
    assert {file.name for file in FILES if any(module.split(".")[0] == "mkdocs" for module in imports(file))} == {"mkdocs_hooks.py"}


@pytest.mark.parametrize("name", ["model", "text", "rules", "render", "checking", "markdown"])
def test_the_middle_does_not_touch_the_disk(name):
    wrong = {
        str(file.relative_to(PACKAGE)): module
        for file in FILES if layer(file) == name
        for module in imports(file) if any(f"{module}.".startswith(f"{disk}.") for disk in DISK)
    }
    assert set(wrong) - {READS_ITS_STYLE} == set()


@pytest.mark.parametrize("name", ["model", "text", "rules", "render", "checking", "markdown"])
def test_the_middle_opens_no_file(name):
    calls = [
        str(file.relative_to(PACKAGE))
        for file in FILES if layer(file) == name
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in ("open", "read_text", "write_text")
    ]
    assert calls == []


@pytest.mark.parametrize("folder", sorted({file.parent for file in FILES if file.is_relative_to(PACKAGE)}), ids=lambda folder: folder.name)
def test_every_folder_opens_with_what_may_live_there(folder):
    assert ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8")))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SCRIPTS)))
def test_every_file_says_in_its_first_line_what_it_is(file):
    docstring = ast.get_docstring(ast.parse(file.read_text("utf-8")))
    assert docstring and docstring.split("\n")[0].strip()
