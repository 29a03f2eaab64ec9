"""Every file of data, spoilt in every way: one problem with its line, never an exception, and no other file is blamed."""
import pytest

from healthsite.checking.report import as_text
from healthsite.checking.run import check_content
from healthsite.load.site import load_site

FILES = (
    "mkdocs.yml", "docs/_data/empty-words.yml", "docs/_data/facts/mill.yml", "docs/_data/glossary.yml", "docs/_data/labels.yml",
    "docs/_data/languages/da.words.yml", "docs/_data/page-types.yml", "docs/_data/redirects.yml", "docs/_data/references.yml",
    "docs/_data/translations/da.yml", "docs/_data/typography.yml", "docs/_data/words-to-avoid.yml", "overrides/strings/da.yml",
)
LISTS = ("docs/_data/facts-recorded.txt", "docs/_data/facts-unused.txt", "docs/_data/permalinks.txt")

INSTEAD = {
    "empty": ("", "1:1", "the file is empty"),
    "nothing but space": (" \n\n", "1:1", "the file is empty"),
    "a list": ("- a\n- b\n", "1:1", "the file must hold keys and values"),
    "a sentence": ("Bread is good.\n", "1:1", "the file must hold keys and values"),
    "a number": ("5\n", "1:1", "the file must hold keys and values"),
    "half of a JSON file": ('{"a": [1, 2,\n', "2:1", "a value is missing here; check the brackets and commas above"),
    "two bytes a letter": ("a: b\n".encode("utf-16"), "1:1", "the file is not UTF-8 text: byte 0xff on this line"),
    "a Word file": (b"PK\x03\x04\x14\x00\xc3\x28", "1:1", "the file is not UTF-8 text: byte 0xc3 on this line"),
}
"""What stands in the file instead, where the problem is, and what it says."""

BELOW = {
    "a tab": ("zz:\n\ta: b\n", 2, 1, "a tab stands here; indent with spaces"),
    "a key twice": ("zz: a\nzz: b\n", 2, 1, "the key 'zz' stands here for the second time"),
    "an unclosed quotation mark": ('zz: "open\n', 1, 5, "the quotation mark opened here is not closed"),
    "an unclosed quotation mark before another": ('zz: "open\nyy: "a"\n', 1, 5, "the quotation mark opened here is not closed"),
    "an unclosed bracket": ("zz: [a, b\n", 1, 5, "the list opened here lacks a comma or its closing ']'"),
    "an unclosed brace": ("zz: {a: b\n", 1, 5, "what is opened here lacks a comma or its closing '}'"),
    "a colon in a value": ("zz: one: two\n", 1, 8, "a second colon on this line, or a wrong indentation; "
                                                  "put a value with ': ' in it between quotation marks"),
    "a line without a colon": ("zz: a\nyy\nxx: a\n", 2, 1, "this line has no ': ' in it; write it as 'key: value'"),
    "a line too far to the right": ("zz: a\n  yy: b\n", 2, 5, "a second colon on this line, or a wrong indentation; "
                                                             "put a value with ': ' in it between quotation marks"),
    "a sign that begins no value": ("zz: @a\n", 1, 5, "a value cannot begin with this character; put it between quotation marks"),
    "a value in asterisks": ("zz: *a* b\n", 1, 5, "a value cannot begin with this character; put it between quotation marks"),
    "a backslash": ('zz: "a\\q"\n', 1, 7, "a backslash stands here; write it twice, or use single quotation marks"),
    "a second document": ("zz: a\n---\nyy: b\n", 2, 1, "'---' begins a second document, and a file of data holds one"),
    "a bracket for a key": ("[zz]: a\n", 1, 1, "a key must be a word; put it between quotation marks if it begins with a bracket"),
    "a value that repeats itself": ("zz: &a [*a]\n", 1, 1, "'&' and '*' repeat here what stands elsewhere, too often or without end; write it out"),
    "an empty byte": ("zz: a\0\n", 1, 0, "the file is not text: an empty byte stands on this line"),
    "another encoding": (b"zz: \xe6\n", 1, 0, "the file is not UTF-8 text: byte 0xe6 on this line"),
}
"""What is written below the rest of the file, where in it the problem is (column 0: the line as a whole), and what it says."""

UNKNOWN = {
    "docs/_data/empty-words.yml": ("lnks:\n  en: [here]\n", "unknown key 'lnks'", "did you mean 'links'?"),
    "docs/_data/facts/mill.yml": ("prefx: mill-\n", "unknown key 'prefx'", "did you mean 'prefix'?"),
    "docs/_data/languages/da.words.yml": ("comon: og\n", "unknown key 'comon'", "did you mean 'common'?"),
    "docs/_data/typography.yml": ("dk:\n  dash: –\n", "'dk' is no language of the site, expected one of: en, da",
                                  "correct it, or remove it with what stands below it"),
    "docs/_data/words-to-avoid.yml": ("ene:\n- avoid: [a]\n  instead: b\n", "'ene' is no language of the site, expected one of: en, da",
                                      "did you mean 'en'?"),
    "mkdocs.yml": ("copyrigt: CC\n", "unknown key 'copyrigt'", "did you mean 'copyright'?"),
}

HINT = "check the indentation, colons and quotation marks on this line and the one above"


@pytest.fixture
def said(bread):
    """A function: every problem of the project, of reading it and of checking it, as printed but for the hints."""
    def problems():
        site, faults = load_site(bread.root)
        return [as_text(problem).split("\n")[0] for problem in sorted(faults + (check_content(site) if site else []))]
    return problems


def below(bread, path, text):
    """Write text or bytes below the rest of a file; returns the number of lines above."""
    before = (bread.root / path).read_text("utf-8").rstrip() + "\n"
    bread.write(path, before.encode() + (text if isinstance(text, bytes) else text.encode()))
    return before.count("\n")


@pytest.mark.parametrize("path", [path for path in FILES + LISTS if "/facts/" not in path])
def test_a_file_taken_away(bread, said, path):
    (bread.root / path).unlink()
    assert said() == [f"{path}:1:1: error: the file cannot be read: No such file or directory (readable-file)"]


@pytest.mark.parametrize("path", FILES + LISTS)
def test_a_file_that_is_a_folder(bread, said, path):
    (bread.root / path).unlink()
    (bread.root / path).mkdir()
    assert said() == [f"{path}:1:1: error: this is a folder, expected a file (readable-file)"]


@pytest.mark.parametrize("path", FILES)
@pytest.mark.parametrize("fault", INSTEAD)
def test_something_else_in_the_place_of_a_file(bread, said, path, fault):
    content, place, message = INSTEAD[fault]
    bread.write(path, content)
    rule = "readable-file" if isinstance(content, bytes) else "data-file"
    assert said() == [f"{path}:{place}: error: {message} ({rule})"]


@pytest.mark.parametrize("path", LISTS)
def test_a_list_that_is_empty(bread, said, path):
    bread.write(path, "")
    assert said() == [f"{path}:1:1: error: the file is empty (data-file)"]


@pytest.mark.parametrize("path", FILES)
@pytest.mark.parametrize("fault", BELOW)
def test_a_fault_in_a_file(bread, said, path, fault):
    text, line, column, message = BELOW[fault]
    above = below(bread, path, text)
    rule = "data-file" if column else "readable-file"
    assert said() == [f"{path}:{above + line}:{column or 1}: error: {message} ({rule})"]


@pytest.mark.parametrize("path", UNKNOWN)
def test_a_key_that_nobody_reads(bread, path):
    text, message, hint = UNKNOWN[path]
    above = below(bread, path, text)
    rule = "settings" if path == "mkdocs.yml" else "data-file"
    assert bread.problems() == [f"{path}:{above + 1}:1: error: {message} ({rule})\n  hint: {hint}"]


@pytest.mark.parametrize("path", FILES + LISTS)
@pytest.mark.parametrize("change", [
    lambda text: text.replace("\n", "\r\n"), lambda text: text.replace("\n", "\r"), lambda text: "\ufeff" + text,
], ids=["Windows line ends", "old Mac line ends", "a byte order mark"])
def test_what_other_systems_write_is_read_the_same(bread, said, path, change):
    bread.write(path, change((bread.root / path).read_text("utf-8")))
    assert said() == []
