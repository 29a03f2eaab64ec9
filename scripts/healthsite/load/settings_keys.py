"""Finds keys of `mkdocs.yml` that nobody reads: a setting that is misspelt would silently not be set."""

from __future__ import annotations

from healthsite.load.yaml_lines import Located
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.text.nearest import did_you_mean

MKDOCS = (
    "site_name", "site_url", "site_description", "site_author", "repo_url", "repo_name", "edit_uri", "edit_uri_template", "copyright",
    "remote_branch", "remote_name", "nav", "exclude_docs", "draft_docs", "not_in_nav", "validation", "theme", "docs_dir", "site_dir",
    "extra", "extra_css", "extra_javascript", "extra_templates", "plugins", "markdown_extensions", "mdx_configs", "hooks", "dev_addr",
    "use_directory_urls", "strict", "watch", "INHERIT",
)
"""https://www.mkdocs.org/user-guide/configuration/"""

THEME = ("alternate", "analytics", "annotate", "consent", "generator", "homepage", "scope", "search", "social", "status", "tags", "version")
"""What Material for MkDocs reads under `extra`: https://squidfunk.github.io/mkdocs-material/setup/"""

OURS = ("description_length", "disagreements_page", "legend", "repo_branch", "repo_url", "review_grace_days")
"""What we read there."""


def unknown_keys(located: Located, path: str) -> list[Problem]:
    """One problem for each key at the top or under `extra` that no program knows."""
    extra = located.data.get("extra")
    wrong = [(key,) for key in located.data if key not in MKDOCS]
    wrong += [("extra", key) for key in extra if key not in (*OURS, *THEME)] if isinstance(extra, dict) else []
    problems = []
    for *above, key in wrong:
        hint = did_you_mean(str(key), (*OURS, *THEME) if above else MKDOCS, Message("remove it, or see how it is written"))
        problems.append(Problem(path, located.position(*above, str(key)), Message("unknown key '{name}'", name=key), rule="settings", hint=hint))
    return problems
