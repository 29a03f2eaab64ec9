"""Remembers what a function said of a text: the next rule asks again, and so does the next check in the same process."""

from __future__ import annotations

from functools import lru_cache

remembered = lru_cache(maxsize=20_000)
"""For functions of nothing but texts. As many answers as a site of a thousand pages asks for; the oldest go first."""
