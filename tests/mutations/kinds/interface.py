"""The words of the interface: missing, empty, misspelt, or with their blanks spoilt."""
from data_lines import lines_of, rewritten
from edit import Edit
from registry import bad_edit, family

STRINGS = "overrides/strings/"

family(__name__, rewritten, {
    "data-file, complete-words": {
        "word-of-the-interface-emptied": (STRINGS, "(menu|edit|top): .*", r'\1: ""'),
        "month-left-out": (STRINGS, r"(months: \w+) \w+", r"\1"),
        "place-for-a-value-lost": (STRINGS, r"([a-z.]+: .*)\{date\}", r"\1"),
        "place-for-a-value-misspelt": (STRINGS, r"([a-z.]+: .*)\{name\}", r"\1{nmae}"),
        "place-for-a-value-not-closed": (STRINGS, r"([a-z.]+: .*)\{number\}", r"\1{number"),
    },
    "raw-html": {"script-in-the-interface": (STRINGS, "(menu: .*)", r"\1 <script>alert(1)</script>")},
}, on="data")


@bad_edit("data-file", on="data", times=3)
def word_of_the_interface_left_out(material):
    for code in material.site.settings.codes[1:]:
        for file, number, _ in lines_of(material, f"{STRINGS}{code}.yml", r"[a-z.]+: \w"):
            yield file.without(number)


@bad_edit("data-file", "used-words", on="data")
def word_of_the_interface_misspelt(material):
    for file, number, match in lines_of(material, STRINGS, r"([a-z]{4,}): \w"):
        key = match[1]
        yield file.with_line(number, match.string.replace(key, key[:-2] + key[-1], 1), range(1, number + 1))


@bad_edit("used-words", on="data")
def word_of_the_interface_that_nothing_shows(material):
    files = material.files(STRINGS)
    changes = {file.path: f"{file.text.rstrip()}\nnobody: x\n" for file in files}
    first = next(file for file in files if file.path.endswith(f"/{material.site.settings.default.code}.yml"))
    last = first.text.rstrip().count("\n") + 2
    yield Edit(changes, first.path, range(last, last + 1), "a word more in every language")


@bad_edit("interface-words", on="data")
def template_asks_for_a_word_that_is_not_there(material):
    for path, text in sorted(material.site.other_texts.items()):
        for number, line in enumerate(text.split("\n"), start=1):
            if path.startswith("overrides/") and "view.words['" in line:
                changed = text.replace(line, line.replace("view.words['", "view.words['x", 1), 1)
                yield Edit({path: changed}, path, range(number, number + 1), f"{line.strip()[:60]!r}: a word misspelt")
