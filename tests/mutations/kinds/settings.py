"""The menu and the settings of the site, in `mkdocs.yml`."""
from data_lines import lines_of, rewritten
from edit import Edit
from registry import bad_edit, family

MENU = "mkdocs.yml"
PAGE = r" +- \w+/.*\.md$"


def capital(match) -> str:
    return match[1] + match[2].upper() + match[3]


family(__name__, rewritten, {
    "menu-entries": {
        "page-of-menu-misspelt": (MENU, r"( +- \w+/)\w(\w+.*\.md)$", r"\1\2"),
        "page-of-menu-in-capitals": (MENU, r"( +- \w+/)(\w)(.*\.md)$", capital),
        "page-of-menu-with-its-language": (MENU, r"( +- )(\w+/.*\.md)$", r"\1nb/\2"),
    },
    "data-file": {"settings-with-a-tab": (MENU, "  language: ", "\tlanguage: ")},
    "data-file, settings": {"menu-indented-wrongly": (MENU, r"  - conditions:$", " - conditions:", 1, 1)},
    "settings": {
        "address-of-site-without-scheme": (MENU, "site_url: .*", "site_url: bekkenguiden.example"),
        "two-default-languages": (MENU, "( +)name: Dansk", r"\1name: Dansk\n\1default: true", 20, 2),
        "no-default-language": (MENU, " +default: true", "", 20, 2),
        "lengths-as-a-text": (MENU, "  description_length: .*", "  description_length: 50 to 170"),
        "grace-as-a-text": (MENU, "  review_grace_days: .*", "  review_grace_days: three months"),
    },
    "disagreements-page": {"page-of-disagreements-misspelt": (MENU, "  disagreements_page: .*", "  disagreements_page: references/disagree")},
}, on="data")


@bad_edit("menu-entries", on="data")
def page_in_menu_twice(material):
    for file, number, match in lines_of(material, MENU, PAGE):
        yield file.inserted(number + 1, match.string)


@bad_edit("pages-in-menu", "pages-found", "menu-entries", on="data")
def page_left_out_of_menu(material):
    for file, number, match in lines_of(material, MENU, PAGE):
        if "index" not in match.string:
            gone = file.without(number)
            path = f"docs/{material.site.settings.default.code}/{match.string.strip(' -')}"
            yield Edit(gone.changes, path, range(1, 2), gone.what)


@bad_edit("settings", "data-file", on="data")
def settings_emptied(material):
    yield material.file(MENU).written("", range(1, 2), "nothing left")
