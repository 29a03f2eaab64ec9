"""A file that is not what it should be is one problem; it stops neither the other files nor the program."""
import pytest

PAGE = "docs/en/bread/starter.md"


def unreadable(path, place, message, hint):
    return [f"{path}:{place}: error: {message} (readable-file)\n  hint: {hint}"]


@pytest.mark.parametrize(("content", "line", "byte"), [
    ("---\ntitle: Brød\n---\n".encode("latin-1"), 2, "f8"),
    ("---\ntitle: Bread\n---\n\nText.\n".encode("utf-16"), 1, "ff"),
    (b"---\ntitle: Bread\n---\n\n\n\x80", 6, "80"),
], ids=["latin-1", "utf-16", "in the text"])
@pytest.mark.parametrize("path", [PAGE, "docs/_data/glossary.yml"])
def test_a_file_that_is_not_utf_8(bread, path, content, line, byte):
    bread.write(path, content)
    message = f"the file is not UTF-8 text: byte 0x{byte} on this line"
    assert bread.problems() == unreadable(path, f"{line}:1", message, "save it again with the encoding UTF-8")


@pytest.mark.parametrize("path", [PAGE, "docs/_data/glossary.yml", "docs/assets/site.css", "overrides/main.html", ".github/x.yml"])
def test_a_text_with_empty_bytes_in_it(bread, path):
    bread.write(path, b"a: b\nc: \0d\n")
    hint = "save it again as plain text, with the encoding UTF-8"
    assert bread.problems() == unreadable(path, "2:1", "the file is not text: an empty byte stands on this line", hint)


@pytest.mark.parametrize("path", ["docs/_data/languages/en.md", "docs/assets/site.css", "overrides/main.html", ".github/CODEOWNERS"])
def test_a_text_that_only_people_or_browsers_read_is_utf_8_too(bread, path):
    bread.write(path, "brød\n".encode("latin-1"))
    assert bread.problems() == unreadable(path, "1:1", "the file is not UTF-8 text: byte 0xf8 on this line", "save it again with the encoding UTF-8")


def test_a_drawing_may_be_in_an_encoding_of_its_own(bread):
    bread.write("docs/assets/rye.svg", '<?xml version="1.0" encoding="latin-1"?><svg><title>brød</title></svg>'.encode("latin-1"))
    assert bread.problems() == []


def test_a_page_of_ten_megabytes(bread):
    bread.write(PAGE, b"---\ntitle: Bread\n---\n" + b"Bread and butter. " * 555_555)
    hint = "a page is text only: look for something pasted by mistake, or split the page"
    assert bread.problems() == unreadable(PAGE, "1:1", "the file is 10001 kB; the largest allowed is 500 kB", hint)


@pytest.mark.parametrize("sign", ["[", "*", "«", " ", "Bread. "])
@pytest.mark.parametrize("path", [PAGE, "docs/_data/redirects.yml", "docs/_data/permalinks.txt"])
def test_a_line_that_goes_on_and_on(bread, path, sign):
    bread.write(path, "---\n\n" + sign * (100_000 // len(sign)) + "\n")
    message = f"the line has {100_000 // len(sign) * len(sign)} characters; the most allowed is 5000"
    hint = "look for something pasted by mistake, or divide the text into paragraphs"
    assert bread.problems() == unreadable(path, "3:1", message, hint)


def test_a_page_that_is_a_folder(bread):
    bread.write("docs/en/bread/rye.md/note.txt", "x")
    hint = "rename the folder, or make 'docs/en/bread/rye.md' a text file"
    assert bread.problems() == unreadable("docs/en/bread/rye.md", "1:1", "this is a folder, expected a file", hint)


def test_a_page_that_points_to_nothing(bread):
    (bread.root / "docs/en/rye.md").symlink_to("gone.md")
    hint = "check that it exists and may be read"
    assert bread.problems() == unreadable("docs/en/rye.md", "1:1", "the file cannot be read: No such file or directory", hint)


def test_a_file_of_data_that_is_missing(bread):
    (bread.root / "docs/_data/labels.yml").unlink()
    hint = "check that it exists and may be read"
    assert bread.problems() == unreadable("docs/_data/labels.yml", "1:1", "the file cannot be read: No such file or directory", hint)


@pytest.mark.parametrize("change", [
    lambda text: text.replace("\n", "\r\n"), lambda text: text.replace("\n", "\r"), lambda text: "\ufeff" + text,
], ids=["Windows line ends", "old Mac line ends", "a byte order mark"])
def test_what_other_systems_write_is_read_the_same(bread, change):
    before = bread.site().page("bread/starter", "en")
    bread.write(PAGE, change((bread.root / PAGE).read_text("utf-8")))
    assert (bread.problems(), bread.site().page("bread/starter", "en")) == ([], before)
