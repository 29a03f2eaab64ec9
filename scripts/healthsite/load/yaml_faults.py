"""What the YAML parser complains of, in an editor's words and at the place to mend."""

from __future__ import annotations

import yaml

from healthsite.model.message import Message

UNFIT = Message("a value cannot begin with this character; put it between quotation marks")
OPENED = {
    "while scanning a quoted scalar": Message("the quotation mark opened here is not closed"),
    "while parsing a flow sequence": Message("the list opened here lacks a comma or its closing ']'"),
    "while parsing a flow mapping": Message("what is opened here lacks a comma or its closing '}}'"),
    "while scanning an alias": UNFIT,
    "while scanning an anchor": UNFIT,
    "while scanning a simple key": Message("this line has no ': ' in it; write it as 'key: value'"),
}
"""By the parser's context, whose mark is where the thing begins: that is where the mend is, not at the file's end."""

NOT_CLOSED = OPENED["while scanning a quoted scalar"]
TAB = Message("a tab stands here; indent with spaces")
FOUND = {
    "found a tab character that violates indentation": TAB,
    "mapping values are not allowed in this context":
        Message("a second colon on this line, or a wrong indentation; put a value with ': ' in it between quotation marks"),
    "found character that cannot start any token": UNFIT,
    "did not find expected alphabetic or numeric character": UNFIT,
    "did not find expected node content": Message("a value is missing here; check the brackets and commas above"),
    "did not find expected key": Message("this does not go on from the lines above; check quotation marks and indentation"),
    "did not find expected '-' indicator": Message("this does not go on from the list above; begin the line with '- ', or indent it"),
    "block sequence entries are not allowed in this context": Message("no list can begin here; check the indentation"),
    "but found another document": Message("'---' begins a second document, and a file of data holds one"),
    "found unknown escape character": Message("a backslash stands here; write it twice, or use single quotation marks"),
    "found undefined alias": UNFIT,
}
"""By the parser's problem, whose mark is where it stopped."""


def fault_in_words(error: yaml.MarkedYAMLError, text: str) -> tuple[yaml.Mark | None, Message]:
    """Where the fault is and what it is; what has no words here keeps the parser's own."""
    if error.context in OPENED:
        return error.context_mark or error.problem_mark, OPENED[error.context]
    mark = error.problem_mark or error.context_mark
    if mark and (opened := _opened_far_above(text, mark)):
        return opened, NOT_CLOSED
    if mark and text.split("\n")[mark.line][mark.column:].startswith("\t"):
        return mark, TAB
    return mark, FOUND.get(error.problem) or in_the_parsers_words(error.problem)


def _opened_far_above(text: str, mark: yaml.Mark) -> yaml.Mark | None:
    """Where the quotation mark was opened that is closed on the line of the fault, if that is a line above.

    A mark that somebody forgot to close goes on to the next one, which was meant to open something.
    """
    try:
        for token in yaml.scan(text, yaml.SafeLoader):
            if isinstance(token, yaml.ScalarToken) and token.style in ('"', "'") and token.end_mark.line >= mark.line:
                return token.start_mark if token.start_mark.line < token.end_mark.line == mark.line else None
    except yaml.YAMLError:
        pass
    return None


def in_the_parsers_words(reason: str | None) -> Message:
    """A fault that has no words of ours."""
    return Message("{reason}", reason=reason) if reason else Message("this is not valid YAML")
