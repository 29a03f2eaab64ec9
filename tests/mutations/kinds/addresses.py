"""The menu, moved pages, the list of what was published, and the site's settings."""
import re

from edit import Edit
from registry import bad_edit

MENU, REDIRECTS, PERMALINKS = "mkdocs.yml", "docs/_data/redirects.yml", "docs/_data/permalinks.txt"


def settings(material, wanted: str, new: str, told: str = "", **more):
    """`mkdocs.yml` with one line changed."""
    file = material.file(MENU)
    for number, line in enumerate(file.lines, start=1):
        if re.match(wanted, line):
            yield file.with_line(number, re.sub(wanted, new, line), **more)


def with_redirect(material, line: str):
    file = material.file(REDIRECTS)
    yield file.written(f"{file.text.rstrip()}\n{line}\n", range(len(file.text.rstrip().split("\n")) + 1, 10**4), f"{line!r} added")


@bad_edit("menu-entries", on="data")
def page_of_menu_misspelt(material):
    yield from settings(material, r"( +- )(\w+/)(\w)(\w+.*\.md)$", r"\1\2\4")


@bad_edit("menu-entries", on="data")
def page_of_menu_in_capitals(material):
    yield from settings(material, r"( +- \w+/)(\w)(.*\.md)$", lambda match: match[1] + match[2].upper() + match[3])


@bad_edit("menu-entries", on="data")
def page_of_menu_with_its_language(material):
    yield from settings(material, r"( +- )(\w+/.*\.md)$", r"\1nb/\2")


@bad_edit("menu-entries", on="data")
def page_in_menu_twice(material):
    file = material.file(MENU)
    for number, line in enumerate(file.lines, start=1):
        if re.match(r" +- \w+/.*\.md$", line):
            yield file.inserted(number + 1, line)


@bad_edit("pages-in-menu", "pages-found", "menu-entries", on="data")
def page_left_out_of_menu(material):
    file = material.file(MENU)
    for number, line in enumerate(file.lines, start=1):
        if re.match(r" +- \w+/.*\.md$", line) and "index" not in line:
            gone = file.without(number)
            path = f"docs/{material.site.settings.default.code}/{line.strip(' -')}"
            yield Edit(gone.changes, path, range(1, 2), gone.what)


@bad_edit("data-file", "settings", on="data")
def menu_indented_wrongly(material):
    yield from settings(material, r"  - conditions:$", r" - conditions:", lines=range(1, 200))


@bad_edit("data-file", on="data")
def settings_with_a_tab(material):
    yield from settings(material, r"  language: ", "\tlanguage: ")


@bad_edit("settings", on="data")
def address_of_site_without_scheme(material):
    yield from settings(material, r'site_url: .*', "site_url: bekkenguiden.example")


@bad_edit("settings", on="data")
def two_default_languages(material):
    yield from settings(material, r"( +)name: Dansk", r"\1name: Dansk\n\1default: true", lines=range(1, 200))


@bad_edit("settings", on="data")
def no_default_language(material):
    yield from settings(material, r" +default: true", "", lines=range(1, 200))


@bad_edit("settings", on="data")
def lengths_as_a_text(material):
    yield from settings(material, r"  description_length: .*", "  description_length: 50 to 170", lines=range(1, 200))


@bad_edit("settings", on="data")
def grace_as_a_text(material):
    yield from settings(material, r"  review_grace_days: .*", "  review_grace_days: three months", lines=range(1, 200))


@bad_edit("disagreements-page", on="data")
def page_of_disagreements_misspelt(material):
    yield from settings(material, r"  disagreements_page: .*", "  disagreements_page: references/disagreements", lines=range(1, 200))


@bad_edit("settings", "data-file", on="data")
def settings_emptied(material):
    yield material.file(MENU).written("", range(1, 2), "nothing left")


@bad_edit("redirects-lead", on="data")
def moved_to_a_page_that_is_not_there(material):
    yield from with_redirect(material, "gammelt/: conditions/sourdough")


@bad_edit("redirects-lead", on="data")
def moved_from_an_address_in_use(material):
    page = next(page for (code, key), page in material.site.pages.items() if code == "nb" and key != "index")
    yield from with_redirect(material, f"{page.url}: index")


@bad_edit("redirects-lead", on="data")
def moved_address_without_slash(material):
    yield from with_redirect(material, "gammelt: conditions/index")


@bad_edit("redirects-lead", on="data")
def moved_address_with_its_host(material):
    yield from with_redirect(material, "https://bekkenguiden.example/gammelt/: conditions/index")


@bad_edit("redirects-lead", "data-file", on="data")
def moved_to_an_address(material):
    page = next(page for (code, key), page in material.site.pages.items() if code == "nb" and key != "index")
    yield from with_redirect(material, f"gammelt/: {page.url}")


@bad_edit("redirects-lead", on="data")
def moved_in_a_circle(material):
    file = material.file(REDIRECTS)
    first = len(file.text.rstrip().split("\n")) + 1
    yield file.written(f"{file.text.rstrip()}\na/: b/\nb/: a/\n", range(first, first + 2), "two redirects to each other")


@bad_edit("data-file", "redirects-lead", on="data")
def moved_to_nothing(material):
    yield from with_redirect(material, "gammelt/:")


@bad_edit("data-file", on="data")
def moved_twice(material):
    file = material.file(REDIRECTS)
    last = len(file.text.rstrip().split("\n")) + 2
    text = f"{file.text.rstrip()}\ngammelt/: conditions/index\ngammelt/: causes/index\n"
    yield file.written(text, range(last, last + 1), "an old address twice")


@bad_edit("permalinks-kept", on="data")
def published_address_misspelt(material):
    file = material.file(PERMALINKS)
    for number, line in enumerate(file.lines, start=1):
        if line.endswith("/") and len(line) > 9:
            yield file.with_line(number, line[:-2] + "/")


@bad_edit("permalinks-recorded", on="data")
def published_address_taken_out(material):
    file = material.file(PERMALINKS)
    for number, line in enumerate(file.lines, start=1):
        if line.endswith("/") and len(line) > 9:
            gone = file.without(number)
            yield file.written(gone.changes[file.path], range(1, 10**4), gone.what)


@bad_edit("permalinks-recorded", "data-file", on="data")
def list_of_addresses_emptied(material):
    yield material.file(PERMALINKS).written("", range(1, 2), "nothing left")


@bad_edit("permalinks-recorded")
def new_heading_not_in_the_list(page):
    last = page.sections[-1].position.line
    edit = page.inserted(last, "## x {#something-new}", "")
    yield Edit(edit.changes, PERMALINKS, range(1, 10**4), edit.what)
