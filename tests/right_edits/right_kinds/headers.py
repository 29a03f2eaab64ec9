"""Headers of pages, reworded, filled in, and written in every form that YAML has."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from healthsite.model.page import Page
from right_edit import RightEdit, right_edit
from the_project import TheProject

DESCRIPTION = {
    "nb": "Her står det vi vet om dette: hva det er, hva du kan gjøre selv, og når du bør be om hjelp.",
    "da": "Her står det, vi ved om dette: hvad det er, hvad du selv kan gøre, og hvornår du bør bede om hjælp.",
    "en": "What is known about this: what it is, what you can do yourself, and when to ask for help.",
}
LONG_TITLE = {
    "nb": "Når det gjør vondt: «hva nå?»",
    "da": "Når det gør ondt: »hvad nu?«",
    "en": "When it hurts: ‘what now?’",
}
SEARCHED_FOR = {"nb": "vont i bekkene", "da": "ondt i bækenet", "en": "pelvis pains"}


def in_every_language(project: TheProject, kind: str, lines: Callable[[Page], dict[str, str]], told: tuple[str, ...] = ()) -> Iterator[RightEdit]:
    changes: dict[str, str | bytes | None] = {}
    for page in project.editions_for(kind).values():
        changes |= lines(page)
    yield RightEdit(changes, told)


@right_edit
def a_description_reworded(project: TheProject) -> Iterator[RightEdit]:
    yield from in_every_language(
        project, "description", lambda page: project.with_header(page, "description", f'description: "{DESCRIPTION[page.language]}"')
    )


@right_edit
def a_description_folded(project: TheProject) -> Iterator[RightEdit]:
    def folded(page: Page) -> dict[str, str]:
        first, second = DESCRIPTION[page.language].split(": ")
        return project.with_header(page, "description", "description: >-", f"  {first}:", f"  {second}")

    yield from in_every_language(project, "folded", folded)


@right_edit
def a_description_on_two_lines(project: TheProject) -> Iterator[RightEdit]:
    def wrapped(page: Page) -> dict[str, str]:
        first, second = DESCRIPTION[page.language].split(", ", 1)
        return project.with_header(page, "description", f'description: "{first},', f'  {second}"')

    yield from in_every_language(project, "wrapped", wrapped)


@right_edit
def a_title_with_a_colon_and_quotation_marks(project: TheProject) -> Iterator[RightEdit]:
    yield from in_every_language(
        project, "title", lambda page: project.with_header(page, "title", f"title: '{LONG_TITLE[page.language]}'")
    )


@right_edit
def a_short_name_for_the_menu(project: TheProject) -> Iterator[RightEdit]:
    yield from in_every_language(
        project, "menu",
        lambda page: project.with_header(page, "slug", *([] if page.front.nav_title else ["nav_title: Info"]), f"slug: {page.front.slug}"),
    )


@right_edit
def a_synonym_with_a_spelling_mistake(project: TheProject) -> Iterator[RightEdit]:
    def searched(page: Page) -> dict[str, str]:
        return project.with_header(page, "synonyms", f"synonyms: [{', '.join([*page.front.synonyms, SEARCHED_FOR[page.language]])}]")

    yield from in_every_language(project, "synonym", searched)


@right_edit
def synonyms_one_a_line(project: TheProject) -> Iterator[RightEdit]:
    def listed(page: Page) -> dict[str, str]:
        return project.with_header(page, "synonyms", "synonyms:", *(f"  - {name}" for name in page.front.synonyms))

    yield from in_every_language(project, "listed", listed)


@right_edit
def comments_in_a_header(project: TheProject) -> Iterator[RightEdit]:
    def remarked(page: Page) -> dict[str, str]:
        return project.with_header(page, "slug", "# not to be changed: other sites link here", f'slug: "{page.front.slug}"  # see permalinks.txt')

    yield from in_every_language(project, "remarked", remarked)


@right_edit
def a_review_signed(project: TheProject) -> Iterator[RightEdit]:
    page = project.editions_for("review")[project.default]
    today = project.site.today
    text = project.texts[page.path]
    for key, value in {"reviewed": today, "reviewed_by": "Kari Nordmann, fysioterapeut", "next_review": today.replace(year=today.year + 1)}.items():
        line = text.split("\n")[page.key_positions[key].line - 1]
        text = text.replace(f"\n{line}\n", f"\n{key}: {value}\n", 1)
    yield RightEdit({page.path: text})


@right_edit
def a_standing_notice_asked_for(project: TheProject) -> Iterator[RightEdit]:
    for label in ("norway", "assess"):
        page = next(page for page in project.pages(project.default) if label not in page.front.labels)
        labels = ", ".join([*page.front.labels, label])
        waits = f"\n{label}:  # allow used-labels" in project.texts["docs/_data/labels.yml"]  # until the first page shows it
        yield RightEdit(project.with_header(page, "labels", f"labels: [{labels}]"), ("suppression",) if waits else ())


@right_edit
def a_page_recommended(project: TheProject) -> Iterator[RightEdit]:
    """And the other page leads back."""
    pages = project.pages(project.default)
    page, other = Random("recommended").choice(
        [(page, other) for page in pages for other in pages if page is not other and other.key not in page.front.related]
    )
    changes: dict[str, str | bytes | None] = {}
    for one, added in ((page, other.key), (other, page.key)):
        names = list(dict.fromkeys([*one.front.related, added]))
        changes |= project.with_header(one, "related", f"related: [{', '.join(names)}]")
    yield RightEdit(changes)


@right_edit
def a_disagreement_touched_and_named(project: TheProject) -> Iterator[RightEdit]:
    """A link to one of its rows in every language, and the row in the header."""
    goal = project.site.settings.disagreements_page
    links = {
        "nb": "[Kildene er uenige om krykker](../{goal}.md#{row}).",
        "da": "[Kilderne er uenige om krykker](../{goal}.md#{row}).",
        "en": "[The sources disagree about crutches](../{goal}.md#{row}).",
    }
    row = "crutches"
    spot = next(
        spot for spot in project.shuffled_spots("disagreement") if row not in project.page(project.default, spot.key).front.disagreements
    )
    page = project.page(project.default, spot.key)
    changes: dict[str, str | bytes | None] = {}
    for code in project.codes:
        changes |= project.with_text_below(code, spot, links[code].format(goal=goal, row=row))
    named = f"disagreements: [{', '.join([*page.front.disagreements, row])}]"
    line = project.texts[page.path].split("\n")[page.key_positions["disagreements"].line - 1]
    changes[page.path] = changes[page.path].replace(f"\n{line}\n", f"\n{named}\n", 1)
    yield RightEdit(changes, ("stale-section",))
