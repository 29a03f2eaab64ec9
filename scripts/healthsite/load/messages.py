"""Reads the catalogue of messages: what the rules say, in the languages of the editors."""

from __future__ import annotations

from pathlib import Path
from string import Formatter

FOLDER = Path(__file__).resolve().parents[1] / "messages"
ENGLISH = "en"


def message_languages() -> tuple[str, ...]:
    """English, in which the code is written, and every language that has a catalogue."""
    return ENGLISH, *sorted(file.stem for file in FOLDER.glob("*.po"))


def load_messages(language: str) -> dict[str, str]:
    """English template -> the template in a language. What cannot be filled in with the same values is left out."""
    if language == ENGLISH:
        return {}
    from babel.messages.pofile import read_po  # here, so that only who asks for another language waits for it

    with (FOLDER / f"{language}.po").open(encoding="utf-8") as file:
        entries = [entry for entry in read_po(file, locale=language) if entry.id and entry.string and not entry.fuzzy]
    return {entry.id: entry.string for entry in entries if placeholders(entry.id) == placeholders(entry.string)}


def placeholders(template: str) -> frozenset[str] | None:
    """Names of the values in a template; None where its braces do not fit together."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)
    except ValueError:
        return None
