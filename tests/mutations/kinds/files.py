"""Files that are not what they should be, or should not be there."""
from edit import Edit
from registry import bad_edit

UNWANTED = ("file-kinds", "file-places", "file-names")


@bad_edit("readable-file", everywhere=True)
def page_saved_in_another_encoding(page):
    line = next((number for number, text in enumerate(page.lines, start=1) if not text.isascii()), 0)
    if line and page.language != "en":
        yield page.written(page.text.encode("cp1252", "replace"), range(line, line + 1), "saved as Windows-1252")


@bad_edit("readable-file")
def page_saved_with_two_bytes_a_letter(page):
    yield page.written(page.text.encode("utf-16"), range(1, 2), "saved as UTF-16")


@bad_edit("front-matter")
def page_emptied(page):
    yield page.written("", range(1, 2), "nothing left")


@bad_edit("front-matter", "required-keys")
def nothing_but_a_header_mark(page):
    yield page.written("---\n---\n", range(1, 3), "an empty header and nothing else")


@bad_edit("readable-file", "front-matter")
def page_of_a_word_processor(page):
    yield page.written(b"PK\x03\x04\x14\x00\x06\x00\x08\x00\xc3\x28" * 40, range(1, 2), "a .docx in the page's place")


@bad_edit("front-matter")
def page_of_a_word_processor_as_text(page):
    yield page.written("{\\rtf1\\ansi\\deff0 {\\fonttbl}}\n", range(1, 2), "an .rtf in the page's place")


@bad_edit("front-matter", "raw-html")
def page_saved_as_html(page):
    yield page.written(f"<!doctype html>\n<html><body>{page.page.meta.title}</body></html>\n", range(1, 3), "HTML in the page's place")


@bad_edit("readable-file")
def page_of_a_megabyte(page):
    yield page.written(page.text + "x " * 500_000, range(1, 2), "a megabyte")


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

    yield page.written(page.text.rstrip() + "\n" + body, range(last - 1, len(page.lines) * 2), "the text a second time")


@bad_edit("unique-titles", "unique-addresses")
def page_copied_beside_itself(page):
    path = page.path.replace(".md", "-copy.md") if not page.path.endswith("index.md") else page.path.replace("index.md", "copy.md")
    number = page.header_line("title")
    yield Edit({path: page.text}, *_last(page, path, number), "the page copied")


def _last(page, path: str, number: int) -> tuple[str, range]:
    """A double is told at the page that comes second."""
    first = sorted([path, page.path])[1]
    return first, range(number, number + 3)


@bad_edit("file-names")
def page_with_capitals_in_its_name(page):
    path = page.path.replace(".md", "-Ny.md")
    yield Edit({path: page.text}, path, range(1, 2), "a page with capitals in its name")


@bad_edit("file-names")
def page_with_a_space_in_its_name(page):
    path = page.path.replace(".md", " (1).md")
    yield Edit({path: page.text}, path, range(1, 2), "a page that a browser saved a second time")


@bad_edit("file-names")
def page_with_danish_letters_in_its_name(page):
    path = page.path.rpartition("/")[0] + "/årsager.md"
    yield Edit({path: page.text}, path, range(1, 2), "a page with å in its name")


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


def dropped(name: str, path: str, content: str | bytes, *rules: str) -> None:
    """A kind that leaves a file in the project."""

    def edits(material):
        for code in material.site.settings.codes:
            yield material.new(path.format(code=code), content, range(1, 2))

    edits.__name__, edits.__module__ = name, __name__
    bad_edit(*UNWANTED, *rules, on="data")(edits)


dropped("manuscript-left-there", "docs/{code}/manuskript.docx", b"PK\x03\x04" + bytes(200))
dropped("printed-page-left-there", "docs/assets/brochure-{code}.pdf", b"%PDF-1.7\n")
dropped("page-of-html-left-there", "docs/{code}/page.html", "<html><script>alert(1)</script></html>")
dropped("program-left-there", "docs/assets/js/x-{code}.exe", b"MZ\x90\x00" + bytes(200))
dropped("archive-left-there", "docs/assets/pages-{code}.zip", b"PK\x03\x04" + bytes(200))
dropped("thumbnails-left-there", "docs/{code}/Thumbs.db", b"\xd0\xcf\x11\xe0" + bytes(200))
dropped("folder-remark-of-a-mac-left-there", "docs/{code}/.DS_Store", b"\x00\x00\x00\x01Bud1")
dropped("lock-of-a-word-processor-left-there", "docs/{code}/~$index.docx", b"\x00" * 160)
dropped("copy-of-an-editor-left-there", "docs/{code}/index.md~", "x\n")
dropped("copy-of-a-merge-left-there", "docs/{code}/index.md.orig", "x\n")
dropped("page-with-another-ending", "docs/{code}/new.markdown", "---\ntitle: x\n---\n")
dropped("page-with-ending-in-capitals", "docs/{code}/new.MD", "---\ntitle: x\n---\n")
dropped("page-as-a-text-file", "docs/{code}/new.txt", "x\n")
dropped("page-outside-of-the-languages", "docs/new-{code}.md", "---\ntitle: x\n---\n\nx\n", "every-language", "front-matter")
dropped("page-of-a-language-the-site-does-not-have", "docs/sv/{code}.md", "---\ntitle: x\n---\n\nx\n")
dropped("data-file-that-nothing-reads", "docs/_data/{code}-notes.yml", "a: b\n")
dropped("data-file-with-another-ending", "docs/_data/facts/new-{code}.yaml", "source: x\n")
dropped("film-left-there", "docs/assets/film-{code}.mp4", b"\x00\x00\x00\x20ftypisom" + bytes(200))
dropped("font-left-there", "docs/assets/font-{code}.woff2", b"wOF2" + bytes(200))
dropped("language-file-of-no-language", "docs/_data/languages/sv-{code}.words.yml", "common: x\n")
