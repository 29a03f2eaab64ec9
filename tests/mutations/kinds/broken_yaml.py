"""Data files broken as a file: by a wrong indentation, a lost sign, a merge, a spreadsheet."""
import re

from registry import bad_edit

FILES = ("docs/_data/facts/", "docs/_data/glossary", "docs/_data/labels", "docs/_data/references", "docs/_data/page-types",
         "docs/_data/words-to-avoid", "docs/_data/empty-words", "docs/_data/typography", "overrides/strings/")
UNREADABLE = ("data-file", "readable-file")


def files(material):
    for start in FILES:
        yield from material.files(start)


def somewhere(material, wanted: str, skip: int = 0):
    """The middle line of each file that matches a pattern."""
    for file in files(material):
        known = [number for number, line in enumerate(file.lines, start=1) if re.search(wanted, line) and number > skip]
        if known:
            number = known[len(known) // 2]
            yield file, number, file.lines[number - 1]


@bad_edit(*UNREADABLE, on="data", times=3)
def tab_for_spaces(material):
    for file, number, line in somewhere(material, r"^  +\w+:"):
        yield file.with_line(number, "\t" + line.strip())


@bad_edit(*UNREADABLE, on="data", times=3)
def quotation_mark_lost(material):
    for file, number, line in somewhere(material, r'^ *\w+: ".*"$'):
        yield file.with_line(number, line[:-1])


@bad_edit(*UNREADABLE, on="data")
def quotation_mark_inside_quotation_marks(material):
    for file, number, line in somewhere(material, r'^ *\w+: "\w+ \w+ .*"$'):
        yield file.with_line(number, re.sub(r'(: "\w+ )(\w+)', r'\1"\2"', line))


@bad_edit(*UNREADABLE, on="data", times=3)
def colon_lost(material):
    for file, number, line in somewhere(material, r"^  +\w+: \w+"):
        yield file.with_line(number, line.replace(":", "", 1), range(number - 1, number + 2))


@bad_edit(*UNREADABLE, on="data")
def space_after_colon_lost(material):
    for file, number, line in somewhere(material, r"^  +\w+: \w+"):
        yield file.with_line(number, line.replace(": ", ":", 1), range(number - 1, number + 2))


@bad_edit(*UNREADABLE, on="data")
def second_colon_in_a_value(material):
    for file, number, line in somewhere(material, r"^ +(?:title|term|instead|topic|explanation|purpose): [^\"'\[{]*$"):
        yield file.with_line(number, f"{line}: and more")


@bad_edit(*UNREADABLE, on="data")
def line_too_far_to_the_right(material):
    for file, number, line in somewhere(material, r"^  \w+: \S"):
        yield file.with_line(number, "   " + line, range(number - 1, number + 2))


@bad_edit(*UNREADABLE, on="data")
def line_too_far_to_the_left(material):
    for file, number, line in somewhere(material, r"^  \w+: [^>|]*$", 20):
        yield file.with_line(number, line[1:], range(number - 1, number + 2))


@bad_edit(*UNREADABLE, on="data")
def bracket_lost(material):
    for file, number, line in somewhere(material, r": \[.+\]$"):
        yield file.with_line(number, line[:-1], range(number, number + 2))


@bad_edit(*UNREADABLE, on="data")
def brace_lost(material):
    for file, number, line in somewhere(material, r": \{.+\}$"):
        yield file.with_line(number, line[:-1], range(number, number + 2))


@bad_edit(*UNREADABLE, on="data")
def comma_lost_in_a_list(material):
    for file, number, line in somewhere(material, r': \[".*", ".*"\]$'):
        yield file.with_line(number, line.replace('", "', '" "', 1))


@bad_edit(*UNREADABLE, on="data")
def key_twice_in_data(material):
    for file, number, line in somewhere(material, r"^  \w+: \S"):
        yield file.inserted(number + 1, line)


@bad_edit(*UNREADABLE, on="data")
def value_that_begins_with_an_at_sign(material):
    for file, number, line in somewhere(material, r"^  +\w+: \w+"):
        yield file.with_line(number, line.replace(": ", ": @", 1))


@bad_edit(*UNREADABLE, on="data")
def key_unknown(material):
    for file, number, line in somewhere(material, r"^  (?:topic|latin|level|type|purpose|quotes|instead|apostrophe): "):
        yield file.inserted(number + 1, "  remarks: a word")


@bad_edit(*UNREADABLE, on="data")
def key_misspelt_in_data(material):
    for file, number, line in somewhere(material, r"^  (?:claim|kind|level|purpose|instead|dash|explanation|title): "):
        yield file.with_line(number, re.sub(r"^( *\w+)(\w)(\w):", r"\1\3\2:", line), range(number - 3, number + 1))


@bad_edit(*UNREADABLE, on="data", times=3)
def list_made_a_text(material):
    for file, number, line in somewhere(material, r"^ *(?:figures|also|avoid|facts|- avoid|for_kinds|sections): \[.+\]$"):
        yield file.with_line(number, re.sub(r"\[(.*)\]", r"\1", line).replace('", "', ", "))


@bad_edit(*UNREADABLE, on="data", times=3)
def text_made_a_list(material):
    for file, number, line in somewhere(material, r"^ *(?:claim|explanation|purpose|instead|term): \S"):
        yield file.with_line(number, f"{line.split(':')[0]}: [a, b]")


@bad_edit(*UNREADABLE, on="data", times=3)
def entry_made_a_text(material):
    for file in files(material):
        known = [n for n, line in enumerate(file.lines, start=1) if re.match(r"[a-z][\w-]+:$", line) and n > 3]
        for number in known[1:2]:
            if file.lines[number].startswith("  "):
                end = next((n for n in range(number + 1, len(file.lines)) if not file.lines[n - 1].startswith((" ", "#"))), len(file.lines))
                text = [*file.lines[: number - 1], file.lines[number - 1] + " a word", *file.lines[end - 1:]]
                yield file.written("\n".join(text), range(number, number + 1), f"{file.lines[number - 1]!r} made a text")


@bad_edit(*UNREADABLE, on="data")
def sentence_between_the_entries(material):
    for file, number, _ in somewhere(material, r"^$", 12):
        yield file.inserted(number, "This must be looked at again", lines=range(number - 1, number + 3))


@bad_edit(*UNREADABLE, on="data", times=3)
def file_emptied(material):
    for file in files(material):
        yield file.written("", range(1, 2), "nothing left in the file")


@bad_edit(*UNREADABLE, "cited-facts", on="data", times=3)
def file_taken_away(material):
    for file in files(material):
        if "/facts/" not in file.path:
            yield file.written(None, range(1, 2), "the file taken away")


@bad_edit(*UNREADABLE, on="data", times=3)
def file_of_a_spreadsheet(material):
    for file in files(material):
        yield file.written(b"PK\x03\x04\x14\x00\x06\x00\x08\x00\xff\xfe", range(1, 2), "a spreadsheet in the file's place")


@bad_edit(*UNREADABLE, on="data")
def file_in_another_encoding(material):
    for file in files(material):
        raw = file.text.encode("cp1252", "replace")
        line = next((n for n, text in enumerate(file.lines, start=1) if not text.isascii()), 0)
        if line:
            yield file.written(raw, range(line, line + 1), "saved as Windows-1252")


@bad_edit(*UNREADABLE, on="data")
def file_made_a_list(material):
    for file in files(material):
        yield file.written("- a\n- b\n", range(1, 2), "a list in the file's place")


@bad_edit(*UNREADABLE, on="data")
def file_made_json_with_a_fault(material):
    for file in files(material):
        yield file.written('{"facts": [1, 2,\n', range(1, 3), "half of a JSON file in the file's place")


@bad_edit(*UNREADABLE, on="data")
def end_of_file_lost(material):
    """A paste or an upload that broke off inside a quoted text."""
    for file, number, line in somewhere(material, r'^ *\w+: ".+"$'):
        text = [*file.lines[: number - 1], line[:-5]]
        yield file.written("\n".join(text), range(number, number + 1), "the rest of the file is lost")


@bad_edit(*UNREADABLE, on="data")
def alias_that_leads_nowhere(material):
    for file, number, line in somewhere(material, r"^  +\w+: \w+"):
        yield file.with_line(number, line.split(":")[0] + ": *above")


@bad_edit(*UNREADABLE, on="data")
def two_documents_in_one_file(material):
    for file, number, _ in somewhere(material, r"^$", 12):
        yield file.inserted(number + 1, "---", lines=range(number + 1, number + 3))
