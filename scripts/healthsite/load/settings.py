"""Reads `mkdocs.yml`: the one list of languages, the menu, the addresses."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from healthsite.load.data_files import read_data
from healthsite.load.settings_keys import unknown_keys
from healthsite.load.settings_needed import missing_settings
from healthsite.load.yaml_lines import Located
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.settings import Language, Settings

PATH = "mkdocs.yml"


def load_settings(root: Path, site_url: str | None = None) -> tuple[Settings | None, list[Problem]]:
    """The settings; None when no language list can be read. `site_url` overrides the file's."""
    located, problems = read_data(root, PATH)
    if problems:
        return None, problems
    data = located.data
    languages = tuple(
        Language(entry["locale"], entry["name"], entry.get("site_name") or data.get("site_name", ""),
                 bool(entry.get("default")))
        for entry in _language_entries(data)
        if isinstance(entry, dict) and "locale" in entry and "name" in entry
    )
    if sum(language.default for language in languages) != 1:
        message = Message("the i18n plugin must list the languages, one of them with 'default: true'")
        return None, [_fault(located, message, "plugins")]
    url = site_url or _environment_value(data.get("site_url")) or ""
    if not url.startswith(("http://", "https://")):
        message = Message("site_url is '{url}', expected a full address such as https://example.org/", url=url)
        return None, [_fault(located, message, "site_url")]
    extra = _of_kind(dict, data.get("extra"))
    length = extra.get("description_length", Settings.description_length)
    if len(_numbers(length)) != 2 or _numbers(length)[0] >= _numbers(length)[1]:
        message = Message("description_length is '{found}', expected two numbers such as [50, 170]", found=length)
        return None, [_fault(located, message, "extra", "description_length")]
    grace = extra.get("review_grace_days", Settings.review_grace_days)
    if not isinstance(grace, int) or isinstance(grace, bool):
        message = Message("review_grace_days is '{found}', expected a number of days", found=grace)
        return None, [_fault(located, message, "extra", "review_grace_days")]
    repo_url = _environment_value(extra.get("repo_url"))
    if repo_url and not repo_url.startswith(("http://", "https://")):
        message = Message("repo_url is '{url}', expected a full address such as https://github.com/owner/name", url=repo_url)
        return None, [_fault(located, message, "extra", "repo_url")]
    return Settings(
        site_url=url.rstrip("/") + "/",
        languages=languages,
        nav=tuple(_nav_keys(_of_kind(list, data.get("nav")))),
        repo_url=repo_url.rstrip("/"),
        repo_branch=str(extra.get("repo_branch") or Settings.repo_branch),
        disagreements_page=extra.get("disagreements_page") or "",
        legend=extra.get("legend") or "",
        description_length=_numbers(length),
        review_grace_days=grace,
    ), [*unknown_keys(located, PATH), *missing_settings(located, root, PATH)]


def _fault(located: Located, message: Message, *keys: str) -> Problem:
    return Problem(PATH, located.position(*keys), message, rule="settings")


def _language_entries(data: dict[str, Any]) -> list[Any]:
    for plugin in _of_kind(list, data.get("plugins")):
        if isinstance(plugin, dict) and "i18n" in plugin:
            return _of_kind(list, _of_kind(dict, plugin["i18n"]).get("languages"))
    return []


def _of_kind(kind: type, value: Any) -> Any:
    """The value, or an empty one where an editor wrote something else; MkDocs itself says what it misses."""
    return value if isinstance(value, kind) else kind()


def _numbers(value: Any) -> tuple[int, ...]:
    """The whole numbers of a list."""
    return tuple(number for number in value if isinstance(number, int)) if isinstance(value, (list, tuple)) else ()


def _environment_value(value: Any) -> str:
    """What MkDocs makes of `!ENV [NAME, default]`, or the plain value."""
    if not isinstance(value, list) or not value:
        return str(value or "")
    *names, default = value
    return next((os.environ[name] for name in names if os.environ.get(name)), str(default or ""))


def _nav_keys(entries: list[Any]) -> list[str]:
    keys: list[str] = []
    for entry in entries:
        if isinstance(entry, dict):
            for value in entry.values():
                keys += _nav_keys(value if isinstance(value, list) else [value])
        elif isinstance(entry, str):
            keys.append(entry.removesuffix(".md"))
    return keys
