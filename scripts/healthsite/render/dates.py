"""A date as the language writes it."""

from __future__ import annotations

from datetime import date


def date_in_words(day: date, words: dict[str, str]) -> str:
    """`22. november 2027`, `22 November 2027`; `words` are the interface words of the language."""
    month = words["months"].split()[day.month - 1]
    return words["date"].format(day=day.day, month=month, year=day.year)
