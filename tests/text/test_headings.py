"""The headings that rules see are those that Python-Markdown makes."""
from pathlib import Path

import pytest
from markdown import Markdown

from healthsite.load.front_matter import split_header
from healthsite.load.yaml_lines import read_yaml
from healthsite.text.structure import parse

PROJECT = Path(__file__).resolve().parents[2]
PAGES = sorted((PROJECT / "docs").rglob("*/*.md"))
WRITTEN = read_yaml((PROJECT / "mkdocs.yml").read_text("utf-8")).data["markdown_extensions"]
EXTENSIONS = [extension if isinstance(extension, str) else next(iter(extension)) for extension in WRITTEN]


def python_markdown_headings(body):
    """Level and anchor of every heading; the anchor is empty where Python-Markdown made one up."""
    markdown = Markdown(extensions=EXTENSIONS, extension_configs={"toc": {"slugify": lambda *_: "made-up"}})
    markdown.convert(body)
    found, waiting = [], list(markdown.toc_tokens)
    while waiting:
        token = waiting.pop(0)
        found.append((token["level"], "" if token["id"].startswith("made-up") else token["id"]))
        waiting = token["children"] + waiting
    return found


def our_headings(body):
    return [(section.level, section.anchor) for section in parse(body, "en").headings]


@pytest.mark.parametrize("page", [page for page in PAGES if "_data" not in page.parts], ids=lambda page: str(page.relative_to(PROJECT)))
def test_every_page_of_the_site_has_the_headings_that_readers_get(page):
    header, problems = split_header(page.name, page.read_text("utf-8"))
    assert problems == []
    assert our_headings(header.body) == python_markdown_headings(header.body)


@pytest.mark.parametrize("body", [
    "## A {#a}", "##A {#a}", "## A ##", "### A {#a .wide}", "## A {.wide #a}", "A\n---", "A {#a}\n===", "Text\n## A {#a}\nText",
    "# A {#a}\n\n#### B {#b}\n\n## C {#c}", "## A `{#b}` {#a}", "## 1. A {#a}",
], ids=repr)
def test_a_heading_is_a_heading(body):
    assert our_headings(body) == python_markdown_headings(body) != []


@pytest.mark.parametrize("body", [
    " ## A", "    ## A", "```\n## A\n```", "~~~\n# A\n~~~", "<!-- ## A -->", "<!--\n\n## A\n\n-->", "Text ## A", "One\ntwo\n---", "One\n\n---",
    "| A |\n|---|\n| B |", "`## A`", "\\## A",
], ids=repr)
def test_what_only_looks_like_a_heading_is_none(body):
    assert our_headings(body) == python_markdown_headings(body) == []
