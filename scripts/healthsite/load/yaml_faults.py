"""What the YAML parser complains of, in an editor's words and at the place to mend."""

from __future__ import annotations

import yaml

from healthsite.model.message import Message

OPENED = {
    "while scanning a quoted scalar": Message("the quotation mark opened here is not closed"),
    "while parsing a flow sequence": Message("the list opened here lacks a comma or its closing ']'"),
    "while parsing a flow mapping": Message("what is opened here lacks a comma or its closing '}}'"),
}
"""By the parser's context, whose mark is where the thing begins: that is where the mend is, not at the file's end."""

UNFIT = Message("a value cannot begin with this character; put it between quotation marks")
FOUND = {
    "found a tab character that violates indentation": Message("a tab stands here; indent with spaces"),
    "mapping values are not allowed in this context":
        Message("a second colon on this line, or a wrong indentation; put a value with ': ' in it between quotation marks"),
    "found character that cannot start any token": UNFIT,
    "did not find expected alphabetic or numeric character": UNFIT,
    "did not find expected node content": Message("a value is missing here; check the brackets and commas above"),
    "did not find expected key": Message("this does not go on from the lines above; check quotation marks and indentation"),
}
"""By the parser's problem, whose mark is where it stopped."""


def fault_in_words(error: yaml.MarkedYAMLError) -> tuple[yaml.Mark | None, Message]:
    """Where the fault is and what it is; what has no words here keeps the parser's own."""
    if error.context in OPENED:
        return error.context_mark or error.problem_mark, OPENED[error.context]
    return error.problem_mark or error.context_mark, FOUND.get(error.problem) or in_the_parsers_words(error.problem)


def in_the_parsers_words(reason: str | None) -> Message:
    """A fault that has no words of ours."""
    return Message("{reason}", reason=reason) if reason else Message("this is not valid YAML")
