"""Pages made, moved, rearranged and caught up with."""
from __future__ import annotations

import re
from collections.abc import Iterator

from healthsite.cli.new import new_page
from healthsite.load.front_matter import split_header
from healthsite.text.digests import section_digests
from healthsite.text.structure import parse
from right_edit import RightEdit, right_edit
from the_project import TheProject, is_cited_text

KEY = "causes/lifting"
FILLED = {
    "nb": ("Løft i hverdagen", "loeft-i-hverdagen", "Hva kildene våre sier om løft når du har vondt i bekkenet, og hva du kan gjøre."),
    "da": ("Løft i hverdagen", "loeft-i-hverdagen", "Hvad vores kilder siger om løft, når du har ondt i bækkenet, og hvad du kan gøre."),
    "en": ("Lifting in everyday life", "lifting", "What our sources say about lifting when your pelvis hurts, and what you can do."),
}
TEXTS = {
    "nb": ("Det å løfte kan sette i gang smertene.[@lkb-provoked-bend-lift-stairs-turn]", "- Tunge løft kan gjøre det verre hos noen.[@nhi-cpp-worse-heavy-lifting]"),
    "da": ("Det at løfte kan sætte smerterne i gang.[@lkb-provoked-bend-lift-stairs-turn]", "- Tunge løft kan gøre det værre hos nogle.[@nhi-cpp-worse-heavy-lifting]"),
    "en": ("Lifting can set off the pain.[@lkb-provoked-bend-lift-stairs-turn]", "- Heavy lifting can make it worse for some.[@nhi-cpp-worse-heavy-lifting]"),
}
SAID = {
    "nb": "Ta vare på deg selv, og si fra når noe er vanskelig.",
    "da": "Pas på dig selv, og sig til, når noget er svært.",
    "en": "Look after yourself, and say so when something is hard.",
}


@right_edit
def a_new_page_filled_in(project: TheProject) -> Iterator[RightEdit]:
    """Laid out by `manage.py new`, written, put into the menu, and led to from the front page of its section."""
    changes: dict[str, str | bytes | None] = project.replaced("mkdocs.yml", "      - causes/index.md\n", f"      - causes/index.md\n      - {KEY}.md\n")
    lines = []
    for code in project.codes:
        page = new_page(project.site.page_types["topic"], KEY, code, project.site)
        title, slug, description = FILLED[code]
        page = page.replace("title: …", f"title: {title}").replace("slug: lifting", f"slug: {slug}").replace("description: …", f"description: {description}")
        page = page.replace("related: []", "related: [causes/index]").replace("\n…\n", f"\n{TEXTS[code][0]}\n", 1).replace("\n…\n", f"\n{TEXTS[code][1]}\n", 1)
        changes[f"docs/{code}/{KEY}.md"] = page
        folder = project.page(code, "causes/index").url
        lines += [f"{folder}{slug}/", f"{folder}{slug}/#in-short"]
    changes |= project.with_added("docs/_data/permalinks.txt", "\n".join(lines) + "\n")
    yield RightEdit(changes)


@right_edit
def a_page_moved(project: TheProject) -> Iterator[RightEdit]:
    """Its address changes in every language, and the old ones lead to it."""
    changes: dict[str, str | bytes | None] = {}
    redirects = project.texts["docs/_data/redirects.yml"].rstrip("\n") + "\n"
    for page in project.editions_for("moved").values():
        changes |= project.with_header(page, "slug", f"slug: {page.front.slug}-2")
        redirects += f"{page.url}: {page.key}\n"
        if page.key.endswith("/index"):
            children = (other for other in project.site.pages.values() if other.url.startswith(page.url) and other is not page)
            redirects += "".join(f"{other.url}: {other.key}\n" for other in children)
    changes["docs/_data/redirects.yml"] = redirects
    yield RightEdit(changes, ("permalinks-recorded",))


@right_edit
def a_translation_caught_up_and_accepted(project: TheProject) -> Iterator[RightEdit]:
    """A text changes in every language, and the translations are recorded as following."""
    spot = project.spot_for("accepted")
    changes: dict[str, str | bytes | None] = {}
    for code in project.codes:
        changes |= project.with_text_below(code, spot, SAID[code])
    path = project.page(project.default, spot.key).path
    header, _ = split_header(path, changes[path])
    now = section_digests(parse(header.body, project.default))[spot.anchor]
    for code in project.codes:
        if code != project.default:
            record = f"docs/_data/translations/{code}.yml"
            before = project.site.followed[code, spot.key][spot.anchor]
            changes[record] = re.sub(rf"(?m)^(  {spot.anchor}: )'?{before}'?$", rf"\g<1>'{now}'", project.texts[record])
    yield RightEdit(changes)


@right_edit
def the_original_alone_reworded(project: TheProject) -> Iterator[RightEdit]:
    spot = project.spot_for("original alone")
    yield RightEdit(project.with_words_after(project.default, spot, SAID[project.default]), ("stale-section",))


@right_edit
def a_paragraph_added_to_the_original_alone(project: TheProject) -> Iterator[RightEdit]:
    """The translations are told that there is more to say."""
    spot = project.spot_for("original longer")
    yield RightEdit(project.with_text_below(project.default, spot, SAID[project.default]), ("stale-section", "same-parts"))


@right_edit
def a_translation_alone_reworded(project: TheProject) -> Iterator[RightEdit]:
    for code in project.codes:
        if code != project.default:
            yield RightEdit(project.with_words_after(code, project.spot_for("translation alone"), SAID[code]))


@right_edit
def a_heading_reworded(project: TheProject) -> Iterator[RightEdit]:
    """Its anchor stays."""
    words = {"nb": "Hva bør du vite?", "da": "Hvad bør du vide?", "en": "What should you know?"}
    spot = project.spot_for("heading")
    changes: dict[str, str | bytes | None] = {}
    for code in project.codes:
        page, section = project.page(code, spot.key), project.section(code, spot)
        changes |= project.replaced(page.path, f" {section.title} {{#{spot.anchor}}}", f" {words[code]} {{#{spot.anchor}}}")
    yield RightEdit(changes, ("stale-section",))


@right_edit
def a_paragraph_taken_out(project: TheProject) -> Iterator[RightEdit]:
    """In every language, and what it cites is cited elsewhere in the section."""
    for spot in project.shuffled_spots("taken out"):
        changes = {}
        for code in project.codes:
            section = project.section(code, spot)
            blocks = [block for block in section.blocks if is_cited_text(block) and not block.links and not block.figures]
            spare = [block for block in blocks if all(
                sum(citation.fact == fact for citation in (one for other in section.blocks for one in other.citations)) > 1
                for fact in {citation.fact for citation in block.citations}
            )]
            if not spare:
                break
            page = project.page(code, spot.key)
            lines = project.texts[page.path].split("\n")
            lines[spare[0].position.line - 1] = ""
            changes[page.path] = "\n".join(lines)
        else:
            yield RightEdit(changes, ("stale-section",))
            return


@right_edit
def an_item_moved_up(project: TheProject) -> Iterator[RightEdit]:
    """The second item of a list becomes its first, in every language."""
    for spot in project.shuffled_spots("moved up"):
        changes = {}
        for code in project.codes:
            items = [block for block in project.section(code, spot).blocks if block.kind == "item" and not block.box and not block.links]
            pairs = [(one, two) for one, two in zip(items, items[1:]) if two.position.line == one.position.line + 1]
            if not pairs:
                break
            page = project.page(code, spot.key)
            lines = project.texts[page.path].split("\n")
            at = pairs[0][0].position.line
            lines[at - 1], lines[at] = lines[at], lines[at - 1]
            changes[page.path] = "\n".join(lines)
        else:
            yield RightEdit(changes, ("stale-section",))
            return


@right_edit
def a_word_to_avoid_allowed_with_a_reason(project: TheProject) -> Iterator[RightEdit]:
    words = {"nb": "Ordet ustabil står i en gammel brosjyre.", "da": "Ordet ustabil står i en gammel brochure.", "en": "The word unstable stands in an old leaflet."}
    spot = project.spot_for("allowed")
    changes: dict[str, str | bytes | None] = {}
    for code in project.codes:
        changes |= project.with_text_below(code, spot, f"<!-- allow words-to-avoid: the word itself is what the sentence is about -->\n{words[code]}")
    yield RightEdit(changes, ("stale-section",))
