"""Texts that are hard to read, or that say a thing twice or unexplained."""
from registry import bad_edit
from words import LONG_SENTENCE, SENTENCE, SOMETHING


@bad_edit("long-sentences", everywhere=True)
def sentence_without_end(page):
    words = " og ".join([SENTENCE[page.language][:-1].lower()] * 3) if page.language != "en" else " and ".join([SENTENCE["en"][:-1].lower()] * 3)
    for block in page.paragraphs:
        yield page.appended(block, f" {words.capitalize()}.")


@bad_edit("readability", "long-sentences")
def page_made_hard_to_read(page):
    """Long words in long sentences, as in a textbook."""
    hard = {
        "nb": "Undersøkelsesresultatene dokumenterer sammenhengende helsetjenestetilbud innenfor spesialisthelsetjenesten.",
        "da": "Undersøgelsesresultaterne dokumenterer sammenhængende sundhedstilbud indenfor speciallægepraksissektoren.",
        "en": "Multidisciplinary rehabilitation programmes systematically incorporate biopsychosocial considerations throughout.",
    }[page.language]
    lines = [f"{hard[:-1]} {number}." for number in ("a", "b", "c", "d", "e", "f", "g", "h")]
    for block in page.paragraphs:
        yield page.written_below(block, " ".join(lines * 3), lines=range(1, len(page.lines) + 3))


@bad_edit("abbreviations-explained")
def abbreviation_that_nobody_knows(page):
    for block in page.paragraphs:
        yield page.appended(block, f" QXZ: {SENTENCE[page.language]}")


@bad_edit("said-twice")
def paragraph_pasted_twice(page):
    for block in page.paragraphs:
        number = block.position.line
        yield page.inserted(number + 1, "", page.line_of(block), lines=range(number, number + 3))


@bad_edit("nested-headings")
def heading_in_a_box(page):
    name = next(label.key for label in page.site.labels.values() if not label.leads_to_disagreement)
    for block in page.paragraphs:
        first = block.position.line + 4
        yield page.written_below(block, f"!!! {name}", "", f"    ## {SOMETHING[page.language]} {{#something}}", lines=range(first, first + 1))


@bad_edit("nested-headings")
def heading_in_a_list(page):
    for block in page.paragraphs:
        yield page.written_below(block, f"- ## {SOMETHING[page.language]}")


@bad_edit("doubled-words")
def word_twice_over_two_lines(page):
    for block in page.paragraphs:
        word = LONG_SENTENCE[page.language].split()[0]
        number = block.position.line + 2
        yield page.written_below(block, f"{SENTENCE[page.language]} {word}", f"{word.lower()} {LONG_SENTENCE[page.language].split(' ', 1)[1]}",
                                 lines=range(number, number + 2))


@bad_edit("readability-records", on="data")
def record_of_a_page_that_is_not_hard(material):
    file = material.file("docs/_data/readability.yml")
    last = len(file.text.rstrip().split("\n")) + 1
    for page in material.every_page():
        if page.path not in file.text:
            mark = "" if "\nrecorded:" in file.text else "recorded:\n"
            text = f"{file.text.rstrip()}\n{mark}  {page.path}: {{lix: 60}}\n"
            yield file.written(text, range(last - 1, last + 3), f"{page.path}: {{lix: 60}} added")
