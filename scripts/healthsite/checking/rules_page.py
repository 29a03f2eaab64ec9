"""The page about the rules for whoever writes or reviews a text, made from what each rule's file says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from healthsite.checking.registry import Rule
from healthsite.model.problem import ERROR

OPENING = """\
# The rules

<!-- Made by `python3 scripts/manage.py generate` from the files in scripts/healthsite/rules/: not edited here. -->

`check` holds every text and data file against these rules. A message names the file, the line and the place in it,
says what was found, and at its end, in brackets, names the rule. The line below it says what to do:

```text
docs/en/bread/starter.md:14:9: error: there is no fact 'mill-day' (cited-facts)
  hint: did you mean 'mill-days'?
```

Here that is line 14, sign 9, and the rule [cited-facts](#cited-facts).

## Errors and warnings

An **error** stops a pull request until it is mended. A **warning** is advice: read it, and follow it if it is right;
it stops nothing.

## Where a rule is wrong for once

Write a remark on the line, or on a line of its own just above it, with the rule's name and the reason:

```markdown
<!-- allow words-to-avoid: the leaflet that we quote uses this word -->
```

It holds for that rule and that line only. A remark without a reason is an error, and so is one that nothing needs any
more; where it allowed what is advice only, that is advice as well. In the header of a page, in a data file and in `mkdocs.yml` the remark is written so:

```yaml
disputed:  # allow used-labels: the page that shows it is being written
```

What stands under "files that cannot be read" below, and the finished pages, can only be mended.

If a rule is often wrong, the rule should change: say so in an issue, or see [add a rule](add-a-rule.md).

## Files that cannot be read

These come before all rules, for what cannot be read cannot be checked.

| name | what it means |
| --- | --- |
"""

BEFORE_THE_RULES = {
    "readable-file": "a file is too large, is no text, or cannot be opened",
    "front-matter": "the header of a page, between the two lines `---`, has a key or value that is not as it should be",
    "data-file": "the same of a file in `docs/_data/` or of the words in `overrides/strings/`",
    "settings": "the same of `mkdocs.yml`",
    "suppression": "a remark that allows something gives no reason, names no rule, or is not needed",
}
AFTER_THE_RULES = {
    "mkdocs": "MkDocs warned of something while it made the pages",
    "search-index": "the index that the search looks in could not be made",
    "merge": "two languages made a file of the same name with different contents",
    "linkchecker": "a link of the finished site leads nowhere",
}
"""What is found while the site is built has names of its own too."""

GROUPS = {
    "page": ("Each page", "These look at one page at a time."),
    "translation": ("Translations", "These hold a translated page against its original."),
    "site": ("The whole", "These look at all pages and data files together."),
    "html": ("The finished pages", "These look at the site after it is built. An editor seldom meets them."),
}
PARTS = re.compile(r"^(Why|Bad|Good):[ ]+(.*?)(?=^(?:Why|Bad|Good):|^$|\Z)", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(`+[^`]+`+)")
LINE_BREAK = re.compile(r"\s*\n\s*")
MARKUP = re.compile(r"([\\*_\[\]])")


def rules_page(rules: Sequence[Rule]) -> str:
    """The page in Markdown, with a heading for each rule, which is its name."""
    parts = [OPENING + _table(BEFORE_THE_RULES)]
    for group in dict.fromkeys(rule.group for rule in rules):
        title, words = GROUPS[group]
        parts += [f"## {title}", words, *(_rule(rule) for rule in rules if rule.group == group)]
    parts += ["## While the site is built", "| name | what it means |\n| --- | --- |\n" + _table(AFTER_THE_RULES)]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _table(names: dict[str, str]) -> str:
    return "".join(f"| `{name}` | {meaning} |\n" for name, meaning in names.items())


def _rule(rule: Rule) -> str:
    severity = "Error" if rule.severity == ERROR else "Warning"
    return "\n\n".join([f"### {rule.id}", f"**{severity}.** {_text(rule.summary)}", *_paragraphs(rule.explanation)])


def _paragraphs(explanation: str) -> Iterator[str]:
    """Why, bad and good as a list, then what else the rule says."""
    yield "\n".join(f"- {match[1]}: {_text(match[2])}" for match in PARTS.finditer(explanation))
    _, _, below = explanation.partition("\n")
    yield from (_text(paragraph) for paragraph in PARTS.sub("", below).split("\n\n") if paragraph.strip())


def _text(words: str) -> str:
    """The words on one line, with signs shown as they are that Markdown would take for marks; code stays code."""
    parts = CODE.split(LINE_BREAK.sub(" ", words.strip()))
    return "".join(part if part.startswith("`") else MARKUP.sub(r"\\\1", escape(part, quote=False)) for part in parts)
