"""Keeps the catalogues of translated messages in step with the code.

A message is found by the name of its class, `Message("…")`. What is new gets an empty translation, what is gone is
dropped; every other translation, and everything above the first empty line of the file, stays as it is.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

CATALOGUES = "scripts/healthsite/messages"
CODE = "scripts/healthsite"
KEYWORDS = {"Message": None}
NEW = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""


def catalogue_path(language: str) -> str:
    """The file of a language, relative to the project's folder."""
    return f"{CATALOGUES}/{language}.po"


def refreshed_catalogue(root: Path, language: str) -> str:
    """What the file of a language should hold: every message of the code, with the translations that are there."""
    file = root / catalogue_path(language)
    written = file.read_text("utf-8") if file.exists() else NEW.format(language=language)
    known = read_po(io.StringIO(written), locale=language)
    fresh = Catalog(locale=language, charset="utf-8")
    for path, template in messages_in(root):
        entry = known.get(template)
        string = entry.string if entry and not entry.fuzzy else ""
        fresh.add(template, string, locations=[(path, 0)], user_comments=entry.user_comments if entry else ())
    body = io.BytesIO()
    write_po(body, fresh, width=0, omit_header=True, include_lineno=False)
    return written.split("\n\n")[0].rstrip() + "\n\n" + body.getvalue().decode("utf-8").lstrip()


def messages_in(root: Path) -> Iterator[tuple[str, str]]:
    """File and template of every message in the code, file by file, in the order in which they stand there."""
    for file in sorted((root / CODE).rglob("*.py")):
        with file.open("rb") as code:
            for _, template, _, _ in extract("python", code, keywords=KEYWORDS):
                yield file.relative_to(root).as_posix(), template
