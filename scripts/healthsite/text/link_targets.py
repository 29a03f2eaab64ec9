"""Where a link leads, and how to write a link: paths between pages and files, no site needed."""

from __future__ import annotations

from posixpath import dirname, normpath, relpath
from urllib.parse import unquote


def place_in_folder(target: str, key: str) -> str:
    """A target written on the page `key`, as a path inside the language's folder (or up out of it, `../assets/x.svg`)."""
    return normpath(f"{dirname(key)}/{unquote(target)}" if dirname(key) else unquote(target))


def place_in_docs(target: str, key: str, language: str) -> str:
    """The same as a path inside `docs/`: `assets/x.svg`."""
    return normpath(f"{language}/{place_in_folder(target, key)}")


def page_and_anchor(target: str, key: str) -> tuple[str, str]:
    """Key of the page that a link on the page `key` leads to, and the anchor: `../index.md#who` is `("index", "who")`.

    The key is empty where the target is no page's file.
    """
    file, _, anchor = target.partition("#")
    if not file:
        return key, anchor
    if "://" in file or not file.endswith(".md"):
        return "", anchor
    return place_in_folder(file, key).removesuffix(".md"), anchor


def target_from(key: str, goal: str) -> str:
    """How the page `key` writes a link to the page `goal`: `../causes/index.md`."""
    return relpath(f"{goal}.md", dirname(key) or ".")
