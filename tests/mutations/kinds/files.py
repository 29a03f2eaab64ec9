"""Files that are not what they should be, or should not be there."""
from edit import Edit
from registry import bad_edit, family


def replaced(content):
    """Something else in a page's place."""
    return lambda page: iter([page.written(content(page) if callable(content) else content, range(1, 4), "something else in the page's place")])


def copied(name: str):
    """The page a second time, under a name that no file should have."""

    def edits(page):
        path = page.path.rpartition("/")[0] + "/" + name.format(name=page.key.rpartition("/")[2])
        yield Edit({path: page.text}, path, range(1, 2), f"the page copied to {path}")

    return edits


def left(path_and_content: tuple[str, bytes | str]):
    """A file that somebody left in the project."""
    path, content = path_and_content
    return lambda material: (material.new(path.format(code=code), content, range(1, 2)) for code in material.site.settings.codes)


OFFICE, OLD_OFFICE = b"PK\x03\x04\x14\x00\x06\x00\x08\x00\xc3\x28" * 40, b"\xd0\xcf\x11\xe0" + bytes(200)
PAGE = "---\ntitle: x\n---\n\nx\n"
family(__name__, replaced, {
    "readable-file": {
        "page-saved-with-two-bytes-a-letter": lambda page: page.text.encode("utf-16"),
        "page-of-a-megabyte": lambda page: page.text + "x " * 500_000,
    },
    "readable-file, front-matter": {"page-of-a-word-processor": OFFICE},
    "front-matter": {"page-emptied": "", "page-of-a-word-processor-as-text": "{\\rtf1\\ansi\\deff0 {\\fonttbl}}\n"},
    "front-matter, required-keys": {"nothing-but-a-header-mark": "---\n---\n"},
    "front-matter, raw-html": {"page-saved-as-html": "<!doctype html>\n<html><body>x</body></html>\n"},
})
family(__name__, copied, {"file-names": {
    "page-with-capitals-in-its-name": "{name}-Ny.md",
    "page-that-a-browser-saved-a-second-time": "{name} (1).md",
    "page-with-danish-letters-in-its-name": "årsager.md",
}})
family(__name__, left, {
    "file-kinds, file-places, file-names": {
        "manuscript-left-there": ("docs/{code}/manuskript.docx", OFFICE),
        "printed-page-left-there": ("docs/assets/brochure-{code}.pdf", b"%PDF-1.7\n"),
        "page-of-html-left-there": ("docs/{code}/page.html", "<html><script>alert(1)</script></html>"),
        "program-left-there": ("docs/assets/js/x-{code}.exe", b"MZ\x90\x00" + bytes(200)),
        "archive-left-there": ("docs/assets/pages-{code}.zip", OFFICE),
        "thumbnails-left-there": ("docs/{code}/Thumbs.db", OLD_OFFICE),
        "folder-remark-of-a-mac-left-there": ("docs/{code}/.DS_Store", b"\x00\x00\x00\x01Bud1"),
        "lock-of-a-word-processor-left-there": ("docs/{code}/~$index.docx", b"\x00" * 160),
        "copy-of-an-editor-left-there": ("docs/{code}/index.md~", "x\n"),
        "copy-of-a-merge-left-there": ("docs/{code}/index.md.orig", "x\n"),
        "page-with-another-ending": ("docs/{code}/new.markdown", PAGE),
        "page-with-ending-in-capitals": ("docs/{code}/new.MD", PAGE),
        "page-as-a-text-file": ("docs/{code}/new.txt", "x\n"),
        "film-left-there": ("docs/assets/film-{code}.mp4", b"\x00\x00\x00\x20ftypisom" + bytes(200)),
        "font-left-there": ("docs/assets/font-{code}.woff2", b"wOF2" + bytes(200)),
    },
    "file-places": {
        "page-outside-of-the-languages": ("docs/new-{code}.md", PAGE),
        "page-of-a-language-the-site-does-not-have": ("docs/sv/{code}.md", PAGE),
        "data-file-that-nothing-reads": ("docs/_data/{code}-notes.yml", "a: b\n"),
        "data-file-with-another-ending": ("docs/_data/facts/new-{code}.yaml", "source: x\n"),
        "language-file-of-no-language": ("docs/_data/languages/sv-{code}.words.yml", "common: x\n"),
    },
}, on="data")


@bad_edit("readable-file", everywhere=True)
def page_saved_in_another_encoding(page):
    raw = page.text.encode("cp1252", "replace")
    line = next((number for number, text in enumerate(page.lines, start=1) if not text.isascii()), 0)
    if line:
        yield page.written(raw, range(line, line + 1), "saved as Windows-1252")


@bad_edit("same-sections", "same-parts", "page-sections", "permalinks-kept", everywhere=True)
def page_cut_in_the_middle(page):
    middle = page.sections[len(page.sections) // 2].position.line
    text = "\n".join(page.lines[: middle - 1]).rstrip() + "\n"
    end = text.count("\n")
    yield page.written(text, range(max(1, end - 1), end + 2), "everything after the middle is lost")


@bad_edit("heading-anchors", "same-sections", "same-parts", "said-twice")
def page_pasted_twice(page):
    body = "\n".join(page.lines[page.header()[-1] + 1:])
    last = len(page.lines)
    yield page.written(page.text.rstrip() + "\n" + body, range(last - 1, last * 2), "the text a second time")


@bad_edit("unique-titles", "unique-addresses")
def page_copied_beside_itself(page):
    """A double is told at the page that comes second."""
    path = page.path.replace("index.md", "copy.md") if page.path.endswith("index.md") else page.path.replace(".md", "-copy.md")
    number = page.header_line("title")
    yield Edit({path: page.text}, max(path, page.path), range(number, number + 3), "the page copied")


@bad_edit("every-language", "front-matter")
def page_moved_to_another_folder(page):
    if page.key.count("/") == 1 and not page.key.endswith("index"):
        path = f"docs/{page.language}/{page.key.rpartition('/')[2]}.md"
        yield Edit({page.path: None, path: page.text}, page.path, range(1, 2), f"moved to {path}")


@bad_edit("every-language")
def page_renamed_in_one_language(page):
    if not page.key.endswith("index"):
        path = page.path.replace(".md", "-new.md")
        yield Edit({page.path: None, path: page.text}, page.path, range(1, 2), f"renamed to {path}")
