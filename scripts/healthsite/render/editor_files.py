"""What Visual Studio Code is told of this project: which schema holds for which file, and pieces of text to fill in."""

from __future__ import annotations

from typing import Any, get_args

from healthsite.model.data import KINDS, Strength
from healthsite.model.page import NEUTRAL_KEYS, FrontMatter
from healthsite.model.site import Site
from healthsite.render.schemas import SCHEMAS, Schema

SCHEMA_FOLDER = "docs/_data/schemas"


def schema_path(schema: Schema) -> str:
    return f"{SCHEMA_FOLDER}/{schema.name}.schema.json"


def editor_settings() -> dict[str, Any]:
    """`.vscode/settings.json`."""
    return {
        "yaml.schemas": {f"./{schema_path(schema)}": list(schema.files) for schema in SCHEMAS if schema.files},
        "yaml.customTags": ["!ENV scalar", "!ENV sequence"],
        "files.encoding": "utf8",
        "files.eol": "\n",
        "[markdown]": {"editor.wordWrap": "on", "editor.quickSuggestions": {"other": "on", "comments": "off", "strings": "off"}},
    }


def snippets(site: Site) -> dict[str, Any]:
    """`.vscode/pages.code-snippets`: what is typed often, offered after its first letters."""
    return {
        "header of an original": _snippet("header", _header(site, translation=False)),
        "header of a translation": _snippet("header-translation", _header(site, translation=True)),
        "heading with its anchor": _snippet("heading", ["## ${1:heading} {#${2:english-key}}"]),
        "citation of a fact": _snippet("cite", ["[@${1:fact-id}]"]),
        "word explained in the glossary": _snippet("term", ["[${1:word}](term:${2:key})"]),
        "box with a standing notice": _snippet("box", [f"!!! {_choice(1, site.labels)}", "", "    ${2:text}"]),
        "picture": _snippet("picture", ["![${1:what it shows}](${2:../../assets/images/name.svg})"]),
        "allow something on the next line": _snippet("allow", ["<!-- allow ${1:rule}: ${2:reason} -->"]),
        "fact of a source": _snippet("fact", [
            "- id: ${1:prefix-and-name}", '  where: "${2:heading in the source, para 1}"', "  topic: ${3:definition}",
            '  claim: "${4:What the source says, in plain English.}"', "  figures: [${5}]",
            f"  kind: {_choice(6, KINDS)}", f"  strength: {_choice(7, get_args(Strength))}",
            "  checked: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
        ], "yaml"),
    }


def _header(site: Site, translation: bool) -> list[str]:
    """The keys of a header in the agreed order, each with its place to fill in."""
    fixed = {
        "type": _choice(0, site.page_types), "audience": _choice(0, ("public", "clinician", "editor")),
        "reviewed": "", "reviewed_by": "", "next_review": "${0:a date such as 2027-11-22}",
    }
    lines = ["---"]
    for key, field in FrontMatter.model_fields.items():
        if not (translation and key in NEUTRAL_KEYS):
            value = fixed.get(key, "[${0}]" if field.default == () else "${0}")
            lines.append(f"{key}: {value}".replace("${0", f"${{{len(lines)}").rstrip())
    return [*lines, "---"]


def _choice(number: int, names: Any) -> str:
    return f"${{{number}|{','.join(names)}|}}"


def _snippet(prefix: str, body: list[str], scope: str = "markdown") -> dict[str, Any]:
    return {"scope": scope, "prefix": prefix, "body": body}
