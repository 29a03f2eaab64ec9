"""How hard the pages may be to read, and how hard those are that are harder."""

from __future__ import annotations

from pydantic import Field

from healthsite.model.data import Record

READABILITY = "docs/_data/readability.yml"


class Target(Record):
    """What the pages for one audience keep to in one language."""

    lix: int = Field(gt=0)
    """The highest LIX."""
    sentence: int = Field(gt=0)
    """Words in the longest sentence."""


class Recorded(Record):
    """How far a page is over its target, and may stay."""

    lix: int | None = None
    """Its LIX, where that is over the target."""
    long_sentences: tuple[int, ...] = ()
    """Words in each of its sentences over the target, the longest first."""

    def __str__(self) -> str:
        """As it is written in the file."""
        parts = [f"lix: {self.lix}"] if self.lix is not None else []
        parts += [f"long_sentences: [{', '.join(map(str, self.long_sentences))}]"] if self.long_sentences else []
        return "{" + ", ".join(parts) + "}"


class Readability(Record):
    """What stands in `docs/_data/readability.yml`."""

    targets: dict[str, dict[str, Target]] = {}
    """Audience -> language -> target. Pages for others are not held to one."""
    recorded: dict[str, Recorded] = {}
    """Path of a page -> what is recorded of it."""

    def target(self, audience: str, language: str) -> Target | None:
        return self.targets.get(audience, {}).get(language)

    def record(self, path: str) -> Recorded:
        """What is recorded of a page; an empty record where nothing is."""
        return self.recorded.get(path, NOTHING_RECORDED)


NOTHING_RECORDED = Recorded()
