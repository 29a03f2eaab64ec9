"""A page in one language says more, less or something else than in the others."""
from edit import Edit
from healthsite.text.citations import CITATION
from registry import bad_edit
from words import LONG_SENTENCE, SENTENCE


@bad_edit("same-parts", "same-facts", "same-figures", "translations-follow", everywhere=True)
def paragraph_dropped(page):
    for block in page.paragraphs:
        number = block.position.line
        others = [other for other in page.section_of(block).blocks if other is not block]
        elsewhere = {citation.fact for other in others for citation in other.citations}
        own = {citation.fact for citation in block.citations} - elsewhere
        if page.lines[number - 2] == "" and page.section_of(block).level and (own or page.page is not page.original):
            yield page.without(number, number + 1)


@bad_edit("same-parts", on="translation")
def paragraph_added(page):
    for block in page.paragraphs:
        if all(other.citations for other in page.section_of(block).blocks if other.kind == "paragraph"):
            yield page.written_below(block, LONG_SENTENCE[page.language])


@bad_edit("same-parts", on="translation")
def item_added(page):
    for block in page.items:
        number = block.position.line
        if page.lines[number - 1].startswith("- ") and all(other.citations for other in page.section_of(block).blocks if other.kind == "item"):
            yield page.inserted(number + 1, "- " + SENTENCE[page.language])


@bad_edit("same-parts", on="translation")
def items_joined(page):
    for first, second in zip(page.items, page.items[1:]):
        number = first.position.line
        if second.position.line == number + 1 and page.lines[number].startswith("- "):
            joined = f"{page.lines[number - 1]} {page.lines[number][2:]}"
            text = [*page.lines[: number - 1], joined, *page.lines[number + 1:]]
            yield page.written("\n".join(text), range(number, number + 2), "two items made one")


@bad_edit("same-facts", "translations-follow")
def paragraph_moved_to_another_section(page):
    sections = [section for section in page.page.document.sections if section.level]
    for block in page.paragraphs:
        own = page.section_of(block)
        later = [section for section in sections if section.position.line > block.position.line]
        if block.citations and later and own.level and not set(own.facts) & set(later[0].facts):
            number, goal = block.position.line, later[0].position.line
            text = [*page.lines[: number - 1], *page.lines[number + 1: goal + 1], page.line_of(block), "", *page.lines[goal + 1:]]
            yield page.written("\n".join(text), range(number - 2, goal + 1), "a paragraph moved to the next section")


@bad_edit("stale-section", on="translation", everywhere=True)
def original_reworded(page):
    """Told where the translation must follow."""
    original = page.site.texts[page.original.path]
    for section in page.page.document.sections:
        theirs = next(other for other in page.original.document.sections if other.anchor == section.anchor)
        for block in theirs.blocks:
            if block.kind == "paragraph" and not block.box and block.text.endswith("]") and section.level:
                changed = original.replace(block.text, f"{block.text} {SENTENCE[page.original.language]}")
                place = range(section.position.line, section.position.line + 1)
                yield Edit({page.original.path: changed}, page.path, place, f"{page.original.path}: a sentence added under {theirs.title!r}")


@bad_edit("every-language", everywhere=True)
def page_taken_away(page):
    if page.key != "index":
        yield page.written(None, range(1, 2), "the page taken away")


@bad_edit("every-language", "pages-found")
def page_in_one_language_only(page):
    path = page.path.removesuffix(".md") + "-more.md"
    missing = next(code for code in page.site.settings.codes if code != page.language)
    goal = path.replace(f"docs/{page.language}/", f"docs/{missing}/")
    yield Edit({path: page.text}, goal, range(1, 2), "a page copied in one language")


@bad_edit("stale-section", on="data")
def record_of_translations_changed_by_hand(material):
    for code in material.site.settings.codes[1:]:
        file = material.file(f"docs/_data/translations/{code}.yml")
        key = ""
        for number, line in enumerate(file.lines, start=1):
            if line and not line.startswith((" ", "#")):
                key = line.rstrip(":")
            elif line.startswith("  ") and not line.startswith("  lead"):
                page = material.site.page(key, code)
                anchor = line.split(":")[0].strip()
                place = next((section.position.line for section in page.document.headings if section.anchor == anchor), 0)
                if not place:
                    continue
                text = "\n".join([*file.lines[: number - 1], f"  {anchor}: 0a0a0a0a", *file.lines[number:]])
                yield Edit({file.path: text}, page.path, range(place, place + 1), f"{file.path}: {line!r} changed")


@bad_edit("followed-pages", on="data")
def record_of_a_page_that_is_not_there(material):
    for code in material.site.settings.codes[1:]:
        file = material.file(f"docs/_data/translations/{code}.yml")
        number = next(number for number, line in enumerate(file.lines, start=1) if line.startswith("conditions/"))
        yield file.with_line(number, "conditions/sourdough:")


@bad_edit("same-facts", "same-figures", "same-parts", on="translation")
def section_emptied(page):
    for section, after in zip(page.sections, page.sections[1:]):
        if section.blocks[1:] and CITATION.search(page.text):
            first, last = section.position.line + 2, after.position.line - 2
            if any(block.citations for block in section.blocks):
                gone = page.without(first, last + 1)
                yield page.written(gone.changes[page.path], range(section.position.line, first + 1), f"nothing left under {section.title!r}")
