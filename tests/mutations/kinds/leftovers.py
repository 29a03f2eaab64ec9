"""What was never meant for readers: notes to oneself, marks of a merge, signs of the program that a text was copied from."""
from registry import bad_edit, family
from words import SENTENCE


def left(text: str):
    """Something left at the end of a paragraph."""
    return lambda page: page.appended_anywhere(" " + text)


def left_alone(text: str):
    """Something left on a line of its own."""
    return lambda page: page.written_anywhere(text)


family(__name__, left, {
    "unwritten-text": {"note-to-oneself": "TODO: sjekk dette", "note-to-be-mended": "FIXME", "note-of-three-letters": "XXX"},
    "pasted-leftovers": {
        "note-in-square-brackets": "[kilde mangler]",
        "citation-of-a-chat-program": ":contentReference[oaicite:3]{index=3}",
        "citation-of-another-chat-program": "【12†source】",
        "search-mark-of-a-chat-program": "citeturn0search1",
        "answer-of-a-chat-program": "Sure! Here is the revised text:",
        "refusal-of-a-chat-program": "As an AI language model, I cannot give medical advice.",
        "citation-wanted": "[citation needed]",
        "edit-link-of-an-encyclopedia": "[edit]",
        "missing-reference-of-a-word-processor": "Error! Reference source not found.",
        "missing-reference-in-norwegian": "Feil! Fant ikke referansekilden.",
        "field-of-a-word-processor": '{ HYPERLINK "https://www.example.org" }',
        "tracked-change": "{++x++} {--y--}",
        "formula": "$\\frac{1}{2}$",
        "footnote": "[^1]",
        "footer-of-a-mail": "Sendt fra min iPhone",
        "blind-text": "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "inclusion-of-a-file": '--8<-- "secret.txt"',
    },
    "shown-marks": {
        "field-of-a-mail-merge": "«FirstName» {{first_name}}",
        "template-mark": "{{ page.title }}",
        "template-command": "{% include 'x.html' %}",
    },
    "secrets": {
        "key-of-a-cloud": "AKIAIOSFODNN7EXAMPLQ",
        "key-of-a-repository": "ghp_" + "a1B2c3D4e5" * 3 + "f6G7h8",
        "private-key": "-----BEGIN RSA PRIVATE KEY-----",
        "password": "password: hunter2hunter2",
    },
})
family(__name__, left_alone, {
    "unwritten-text, box-openings": {"question-marks": "???"},
    "unwritten-text": {"dots-for-a-text": "…"},
    "merge-marks": {"merge-mark-that-opens": "<<<<<<< HEAD", "merge-mark-that-closes": ">>>>>>> main"},
    "shown-marks, heading-anchors": {"merge-mark-in-between": "======="},
    "suppression": {
        "rule-silenced-without-a-reason": "<!-- allow raw-html: -->",
        "rule-silenced-that-is-not-there": "<!-- allow raw-htlm: it is needed here -->",
        "rule-silenced-for-nothing": "<!-- allow raw-html: it is needed here -->",
    },
}, everywhere={"rule-silenced-for-nothing"})


def unfinished_merge(file, number: int, other: str):
    """Both versions of a line, with the marks of git."""
    both = ["<<<<<<< HEAD", file.lines[number - 1], "=======", other, ">>>>>>> main"]
    text = [*file.lines[: number - 1], *both, *file.lines[number:]]
    return file.written("\n".join(text), range(number, number + 5), "a merge not finished")


@bad_edit("merge-marks", everywhere=True)
def merge_not_finished(page):
    for block in page.paragraphs:
        yield unfinished_merge(page, block.position.line, SENTENCE[page.language])


@bad_edit("front-matter", "merge-marks")
def merge_not_finished_in_header(page):
    yield unfinished_merge(page, page.header_line("title"), "title: x")


@bad_edit("data-file", "merge-marks", on="data")
def merge_not_finished_in_data(material):
    for path in ("docs/_data/glossary.yml", "docs/_data/labels.yml", "docs/_data/references.yml", "overrides/strings/da.yml"):
        file = material.file(path)
        number = next(n for n in range(len(file.lines) // 2, len(file.lines)) if ":" in file.lines[n - 1])
        yield unfinished_merge(file, number, file.lines[number - 1])


@bad_edit("merge-marks", "data-file", on="data")
def merge_not_finished_in_list_of_addresses(material):
    file = material.file("docs/_data/permalinks.txt")
    yield file.inserted(20, "<<<<<<< HEAD")


@bad_edit("unwritten-text")
def section_not_written(page):
    for section in page.sections[1:]:
        first = section.blocks[1].position.line if section.blocks[1:] else 0
        if first and section.blocks[1].kind == "paragraph":
            yield page.with_line(first, "…")
