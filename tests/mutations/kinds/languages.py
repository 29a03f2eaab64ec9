"""Texts in the wrong language, and words of the neighbour's."""
import re
from itertools import islice

from healthsite.text.language import may_be_both, own_words
from registry import bad_edit
from words import LONG_SENTENCE

PLAIN = re.compile(r"\[@[^\]]*\]|\[([^\]]*)\]\([^)]*\)")


def plain(text: str) -> str:
    """Words only: a paragraph as it is copied from the shown page."""
    return PLAIN.sub(lambda match: match[1] or "", text)


def paragraphs_of(page, code: str):
    """What the same page says in another language, in words only and without figures."""
    other = page.site.page(page.key, code)
    for block in other.document.blocks if other else ():
        if block.kind == "paragraph" and not block.figures and not block.box and len(plain(block.text).split()) > 11:
            yield plain(block.text)


def pasted_from(code: str):
    """A paragraph of another language below one of the page's own."""

    def edits(page):
        if page.language != code:
            for text in paragraphs_of(page, code):
                for block in page.paragraphs[:2]:
                    yield page.written_below(block, text)

    return edits


def mixed_with(code: str):
    """A sentence of another language at the end of a paragraph of the page's own."""

    def edits(page):
        if page.language != code:
            for block in page.paragraphs:
                yield page.appended(block, " " + LONG_SENTENCE[code])

    return edits


for code, name in {"nb": "norwegian", "da": "danish", "en": "english"}.items():
    for make, what in ((pasted_from, "paragraph_pasted_in"), (mixed_with, "sentence_in")):
        function = make(code)
        function.__name__, function.__module__ = f"{what}_{name}", __name__
        bad_edit("text-language", "untranslated-text")(function)


@bad_edit("foreign-words", everywhere=True)
def word_of_another_language(page):
    known = page.site.language_words[page.language]
    for wrong in sorted(word for word in known.never if " " not in word):
        for block in page.paragraphs[:1]:
            yield page.appended(block, f" ({wrong})")


@bad_edit("untranslated-text", "text-language", "foreign-words", on="translation", everywhere=True)
def paragraph_not_translated(page):
    """The original's paragraph, with its citations, in the place of the translated one."""
    for section in page.page.document.sections:
        theirs = next(other for other in page.original.document.sections if other.anchor == section.anchor)
        for block, source in zip(section.blocks, theirs.blocks):
            if block.kind == "paragraph" and not block.box and len(plain(source.text).split()) > 7:
                if not may_be_both(plain(source.text), page.language, page.original.language, page.site.language_words):
                    yield page.with_line(block.position.line, source.text)


@bad_edit("untranslated-text", "text-language", "foreign-words", on="translation")
def item_not_translated(page):
    for section in page.page.document.sections:
        theirs = next(other for other in page.original.document.sections if other.anchor == section.anchor)
        for block, source in zip(section.blocks, theirs.blocks):
            own = own_words(plain(source.text), page.site.source_names)
            if block.kind == "item" and not block.box and len(own.split()) > 4:
                if not may_be_both(own, page.language, page.original.language, page.site.language_words):
                    number = block.position.line
                    yield page.with_line(number, "- " + source.text)


@bad_edit("untranslated-text", "text-language", "foreign-words", on="translation", everywhere=True)
def heading_not_translated(page):
    theirs = {section.anchor: section.title for section in page.original.document.headings}
    for section in page.sections:
        title, number = theirs[section.anchor], section.position.line
        if not may_be_both(title, page.language, page.original.language, page.site.language_words):
            yield page.with_line(number, page.lines[number - 1].replace(section.title, title))


@bad_edit("untranslated-text", "text-language", "foreign-words", on="translation")
def description_not_translated(page):
    yield page.with_line(page.header_line("description"), f'description: "{page.original.meta.description}"')


@bad_edit("untranslated-text", "text-language", "foreign-words", on="translation")
def title_not_translated(page):
    title = page.original.meta.title
    if not may_be_both(title, page.language, page.original.language, page.site.language_words):
        yield page.with_line(page.header_line("title"), f'title: "{title}"')


@bad_edit("text-language", "untranslated-text", "foreign-words", on="original")
def paragraph_replaced_by_its_translation(page):
    """Somebody took the wrong file."""
    for code in page.site.settings.codes[1:]:
        other = page.site.page(page.key, code)
        mine, theirs = page.page.document.sections, other.document.sections
        pairs = [pair for section, their in zip(mine, theirs) for pair in zip(section.blocks, their.blocks)]
        for block, source in pairs:
            if block.kind == "paragraph" and not block.box and len(plain(source.text).split()) > 9:
                yield page.with_line(block.position.line, source.text)


@bad_edit("text-language", "untranslated-text")
def whole_page_in_another_language(page):
    other = next(code for code in ("en", "nb") if code != page.language)
    source = page.site.page(page.key, other)
    header = "\n".join(page.lines[: page.header()[-1] + 1])
    body = page.site.texts[source.path].split("---\n", 2)[2]
    first = len(page.header()) + 2
    yield page.written(f"{header}\n{body}", range(first, first + 5), f"the text of {source.path}")


@bad_edit("untranslated-words", "foreign-words", "text-language", on="data", times=3)
def explanation_not_translated(material):
    file = material.file("docs/_data/glossary.yml")
    for number, line in enumerate(file.lines, start=1):
        if line.startswith("    explanation:") and file.lines[number - 3].startswith("  nb:"):
            below = (after for after in range(number + 1, number + 9) if file.lines[after - 1].startswith("    explanation:"))
            for other in islice(below, 2):
                yield file.with_line(other, line)


@bad_edit("untranslated-words", "foreign-words", "text-language", on="data")
def notice_not_translated(material):
    file = material.file("docs/_data/labels.yml")
    for number, line in enumerate(file.lines, start=1):
        if line.startswith("    nb:") and len(line.split()) > 9:
            for other in (number + 1, number + 2):
                yield file.with_line(other, line.replace("nb:", file.lines[other - 1].split(":")[0].strip() + ":", 1))


@bad_edit("untranslated-words", "foreign-words", "text-language", on="data")
def words_of_the_interface_not_translated(material):
    first, *others = material.site.settings.codes
    original = material.file(f"overrides/strings/{first}.yml")
    words = dict(line.split(": ", 1) for line in original.lines if ": " in line and not line.startswith("#"))
    for code in others:
        file = material.file(f"overrides/strings/{code}.yml")
        for number, line in enumerate(file.lines, start=1):
            key = line.split(": ")[0]
            text = words.get(key, "")
            if len(text.split()) > 4 and not may_be_both(text, code, first, material.site.language_words):
                yield file.with_line(number, f"{key}: {text}")


@bad_edit("untranslated-words", "foreign-words", "text-language", on="data")
def suggested_heading_not_translated(material):
    file = material.file("docs/_data/page-types.yml")
    for number, line in enumerate(file.lines, start=1):
        match = re.search(r'nb: ("[^"]*"), da: ("[^"]*"), en: ("[^"]*")', line)
        if match and len(match[1].split()) > 3 and match[1] != match[2]:
            yield file.with_line(number, line.replace(match[3], match[1]))
