"""The summary of a pull request, in Markdown: what blocks it, what is advice, what it means for the other languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from healthsite.checking.dependants import is_page
from healthsite.checking.translation import Say
from healthsite.model.change import Change
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.model.staleness import stale_sections

FACTS = "docs/_data/facts/"
MOST = 50
"""Problems shown in one list: a page's worth. The rest is counted."""

ENTITIES = {ord(sign): f"&#{ord(sign)};" for sign in "&\\`*_[]<>#@|"}


def pull_request_summary(problems: Sequence[Problem], site: Site | None, changes: Iterable[Change], say: Say = str) -> str:
    """The whole summary; `problems` are in the summary's language already."""
    errors = [problem for problem in problems if problem.is_error]
    advice = [problem for problem in problems if not problem.is_error]
    first = Message("What has to be mended first") if errors else Message("Nothing stands in the way")
    parts = [_heading(first, say), *_list(errors, say)]
    if advice:
        parts += [_heading(Message("Advice, which stops nothing"), say), *_list(advice, say)]
    notes = list(_other_languages(site, changes)) if site else []
    if notes:
        parts += [_heading(Message("What this means for the other languages"), say), "\n".join(f"- {say(note)}" for note in notes)]
    return "\n\n".join(parts) + "\n"


def _heading(message: Message, say: Say) -> str:
    return f"## {say(message)}"


def _list(problems: Sequence[Problem], say: Say) -> Iterator[str]:
    if problems:
        yield "\n".join(_entry(problem) for problem in problems[:MOST])
    if len(problems) > MOST:
        yield say(Message("… and {count} more", count=len(problems) - MOST))


def _entry(problem: Problem) -> str:
    """A list item; what an editor wrote stands in it as plain text."""
    place = f"`{problem.path}:{problem.position.line}`"
    hint = f"<br>→ {_plain(problem.hint)}" if problem.hint else ""
    return f"- {place} {_plain(problem.message)} *({problem.rule})*{hint}"


def _plain(text: str) -> str:
    """A text in which no sign is markup; a reader of the summary sees it as it is."""
    return " ".join(text.translate(ENTITIES).split())


def _other_languages(site: Site, changes: Iterable[Change]) -> Iterator[Message]:
    changed = {change.path for change in changes}
    for path in sorted(path for path in changed if is_page(path, site)):
        page = site.pages_by_path.get(path)
        if page and site.is_original(page):
            yield from (_following(edition, page, site) for edition in site.editions(page.key) if edition is not page)
        elif page and (original := site.original(page)) and original.path not in changed:
            yield Message("`{path}`: only the translation changed. That is right for a matter of wording; "
                          "what changes the meaning belongs in `{original}` too.", path=path, original=original.path)
    for change in changes:
        if change.path.startswith(FACTS) and change.entries:
            yield from _facts(site, change.entries)


def _following(edition: Page, original: Page, site: Site) -> Message:
    stale = stale_sections(edition, site)
    if not stale:
        return Message("`{path}` follows `{original}`.", path=edition.path, original=original.path)
    return Message("`{path}` has to follow `{original}` in: {sections}. Readers see a note there until it does.",
                   path=edition.path, original=original.path, sections=", ".join(stale))


def _facts(site: Site, facts: frozenset[str]) -> Iterator[Message]:
    for fact in sorted(facts):
        paths = [page.path for page in site.pages.values() if fact in page.document.facts]
        if paths:
            yield Message("The fact `{fact}` changed. These pages cite it: {paths}.", fact=fact, paths=", ".join(f"`{path}`" for path in paths))
        else:
            yield Message("The fact `{fact}` changed. No page cites it.", fact=fact)
