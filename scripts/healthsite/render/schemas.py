"""JSON Schemas of the files that editors write, made from the model: by them an editor program completes and checks.

The explanation of each key is the docstring of the model's field; where a name must be one of the site's, the schema
lists those that there are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from healthsite.model.abbreviations import Abbreviations
from healthsite.model.conventions import AvoidedWords, Typography
from healthsite.model.csl import WrittenReference
from healthsite.model.data import LABELS, LANGUAGES, PAGE_TYPES, EmptyWords, Fact, Label, PageType, Record, Term, names_of
from healthsite.model.illustration import Illustration
from healthsite.model.language_words import WrittenWords
from healthsite.model.page import NEUTRAL_KEYS, REQUIRED_KEYS, FrontMatter
from healthsite.model.people import Look, Pose, View
from healthsite.model.readability import Readability
from healthsite.model.site import Site

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The one that editor programs know best."""
NAMES_OF = "x-names-of"
MADE = "Made by `python3 scripts/manage.py generate` from the model: not edited here."


class FactsFile(Record):
    """What one source says: one entry for each claim."""

    source: str
    """Key of the source in `references.yml`, and the name of this file."""
    prefix: str
    """What the id of each fact begins with, such as `lkb-`."""
    facts: tuple[Fact, ...]
    """One entry for each claim."""


Moved = Annotated[str, Field(description="Key of the page that took its place, such as `bread/starter`.")]
Redirects = dict[Annotated[str, Field(pattern="^[^/].*/$")], Moved]


class _WithoutTitles(GenerateJsonSchema):
    """Titles would only repeat the keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


@dataclass(frozen=True)
class Schema:
    """The schema of one kind of file."""

    name: str
    """Of the schema's own file, without `.schema.json`."""
    files: tuple[str, ...]
    """The files that it holds for, relative to the project's folder, `*` for any name."""
    make: Callable[[], dict[str, Any]]

    def of(self, site: Site) -> dict[str, Any]:
        """The schema with the names that the site has."""
        names = {LANGUAGES: site.settings.codes, LABELS: tuple(site.labels), PAGE_TYPES: tuple(site.page_types)}
        return {"$schema": DIALECT, "$comment": MADE, **_with_names(self.make(), names)}


def _front_matter() -> dict[str, Any]:
    schema = _plain(FrontMatter)
    for key in NEUTRAL_KEYS:
        schema["properties"][key]["description"] += " On the original only: translations inherit it."
    return {**schema, "required": list(REQUIRED_KEYS)}


def _facts() -> dict[str, Any]:
    schema = _plain(FactsFile)
    _take_out(schema["$defs"]["Fact"], "source")
    return schema


def _glossary() -> dict[str, Any]:
    """In the file the languages stand beside the other keys of a term, not below one of their own."""
    schema = _plain(dict[str, Term])
    term = schema["$defs"]["Term"]
    words = term["properties"]["words"]
    _take_out(term, "key", "words")
    return {**schema, "$defs": {**schema["$defs"], "Term": {**term, **words, "description": term["description"]}}}


def _picture() -> dict[str, Any]:
    """Its key is the name of the file."""
    schema = _plain(Illustration)
    _take_out(schema, "key")
    return schema


def _keyed(kind: type[Record]) -> Callable[[], dict[str, Any]]:
    """Of a file that has a record under each key."""

    def make() -> dict[str, Any]:
        schema = _plain(dict[str, kind])
        _take_out(schema["$defs"][kind.__name__], "key")
        return schema

    return make


def _take_out(schema: dict[str, Any], *keys: str) -> None:
    """Remove properties that stand elsewhere in the file."""
    for key in keys:
        schema["properties"].pop(key, None)
    schema["required"] = [key for key in schema.get("required", ()) if key not in keys]


def _plain(kind: Any) -> dict[str, Any]:
    schema = TypeAdapter(kind).json_schema(schema_generator=_WithoutTitles)
    for part in (schema, *schema.get("$defs", {}).values()):
        part.pop("title", None)
    return schema


def _with_names(schema: Any, names: dict[str, tuple[str, ...]]) -> Any:
    """The schema with every mark `x-names-of` replaced by the names themselves."""
    if isinstance(schema, list):
        return [_with_names(part, names) for part in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {key: _with_names(part, names) for key, part in schema.items() if key != NAMES_OF}
    if NAMES_OF not in schema:
        return plain
    listed = names[schema[NAMES_OF]]
    if plain.get("type") == "string":
        return {**plain, "enum": list(listed)}
    each = plain.pop("additionalProperties")
    return {**plain, "properties": {**plain.get("properties", {}), **dict.fromkeys(listed, each)}, "additionalProperties": False}


DATA = "docs/_data/"
SCHEMAS = (
    Schema("front-matter", (), _front_matter),
    Schema("facts", (f"{DATA}facts/*.yml",), _facts),
    Schema("references", (f"{DATA}references.yml",), lambda: _plain(dict[str, WrittenReference])),
    Schema("glossary", (f"{DATA}glossary.yml",), _glossary),
    Schema("labels", (f"{DATA}labels.yml",), _keyed(Label)),
    Schema("page-types", (f"{DATA}page-types.yml",), _keyed(PageType)),
    Schema("typography", (f"{DATA}typography.yml",), lambda: _plain(Annotated[dict[str, Typography], names_of(LANGUAGES)])),
    Schema("words-to-avoid", (f"{DATA}words-to-avoid.yml",),
           lambda: _plain(Annotated[dict[str, tuple[AvoidedWords, ...]], names_of(LANGUAGES)])),
    Schema("empty-words", (f"{DATA}empty-words.yml",), lambda: _plain(EmptyWords)),
    Schema("abbreviations", (f"{DATA}abbreviations.yml",), lambda: _plain(Abbreviations)),
    Schema("language-words", (f"{DATA}languages/*.words.yml",), lambda: _plain(WrittenWords)),
    Schema("redirects", (f"{DATA}redirects.yml",), lambda: {**_plain(Redirects), "additionalProperties": False}),
    Schema("pictures", (f"{DATA}pictures/*.yml",), _picture),
    Schema("look", (f"{DATA}drawings/look.yml",), lambda: _plain(Look)),
    Schema("people", (f"{DATA}drawings/people.yml",), lambda: _plain(dict[str, View])),
    Schema("poses", (f"{DATA}drawings/poses/*.yml",), lambda: _plain(Pose)),
    Schema("readability", (f"{DATA}readability.yml",), lambda: _plain(Readability)),
)
"""One for each kind of file in `docs/_data/`, and one for the headers of pages."""
