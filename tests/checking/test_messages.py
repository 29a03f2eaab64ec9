"""Whatever is said of a problem is a message: a template with its values, which the catalogues can translate."""
import ast
from pathlib import Path

import pytest

from healthsite.publish.message_catalogue import messages_in

ROOT = Path(__file__).resolve().parents[2]
CODE = ROOT / "scripts" / "healthsite"
PARSED = {file: ast.parse(file.read_text("utf-8")) for file in sorted(CODE.rglob("*.py"))}
BEFORE_THE_WORDS = {"Problem": 2, "problem": 1, "key_problem": 1}
"""Arguments of each call that come before its message; the same in a class and in every method of that name."""
MAKES_MESSAGES = CODE / "model" / "message.py"


def calls(tree, *names):
    """Calls of functions or methods with one of these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in names:
            yield node


def is_plain_text(node):
    """Whether an expression is, or may be, a text put together on the spot."""
    if isinstance(node, ast.IfExp):
        return is_plain_text(node.body) or is_plain_text(node.orelse)
    if isinstance(node, ast.BinOp):
        return is_plain_text(node.left) or is_plain_text(node.right)
    return isinstance(node, ast.JoinedStr) or isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value != ""


def words_of(call):
    """The arguments that are a message or a hint."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    yield from call.args[BEFORE_THE_WORDS[name]:]
    yield from (keyword.value for keyword in call.keywords if keyword.arg in ("message", "hint"))


def assigned(function):
    """Name -> everything that is assigned to it in a function."""
    found = {}
    for node in ast.walk(function):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            pairs = zip(target.elts, node.value.elts) if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple) else [(target, node.value)]
            for name, value in pairs:
                if isinstance(name, ast.Name):
                    found.setdefault(name.id, []).append(value)
    return found


@pytest.mark.parametrize("file", PARSED, ids=lambda file: str(file.relative_to(CODE)))
def test_no_problem_is_told_in_a_text_that_cannot_be_translated(file):
    wrong = []
    for function in ast.walk(PARSED[file]):
        if isinstance(function, ast.FunctionDef):
            values = assigned(function)
            for call in calls(function, *BEFORE_THE_WORDS):
                for words in words_of(call):
                    if any(map(is_plain_text, values.get(words.id, []) if isinstance(words, ast.Name) else [words])):
                        wrong.append(f"line {call.lineno}: {ast.unparse(words)}")
    assert wrong == []


def test_every_message_is_found_for_the_catalogues():
    written = {call.args[0].value for file, tree in PARSED.items() if file != MAKES_MESSAGES for call in calls(tree, "Message")
               if isinstance(call.args[0], ast.Constant)}
    assert written - {template for _, template in messages_in(ROOT)} == set()


@pytest.mark.parametrize("file", PARSED, ids=lambda file: str(file.relative_to(CODE)))
def test_the_template_of_a_message_stands_where_the_message_is_made(file):
    wrong = [call.lineno for call in calls(PARSED[file], "Message") if not isinstance(call.args[0], ast.Constant)]
    assert file == MAKES_MESSAGES or wrong == []
