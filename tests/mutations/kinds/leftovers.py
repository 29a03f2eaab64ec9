"""What was never meant for readers: notes to oneself, marks of a merge, signs of the program that a text was copied from."""
from registry import bad_edit
from words import SENTENCE


def left(name: str, text: str, *rules: str, alone: bool = False) -> None:
    """A kind that leaves something in a paragraph, or in a line of its own."""

    def edits(page):
        for block in page.paragraphs:
            yield page.written_below(block, text) if alone else page.appended(block, " " + text)

    edits.__name__, edits.__module__ = name, __name__
    bad_edit(*rules or ("pasted-leftovers", "unwritten-text", "shown-marks"))(edits)


left("note-to-oneself", "TODO: sjekk dette")
left("note-to-be-mended", "FIXME")
left("note-of-three-letters", "XXX")
left("note-in-square-brackets", "[kilde mangler]")
left("question-marks", "???", "pasted-leftovers", "unwritten-text", "box-openings", alone=True)
left("blind-text", "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "unwritten-text", "pasted-leftovers", "text-language")
left("dots-for-a-text", "…", "unwritten-text", alone=True)
left("citation-of-a-chat-program", ":contentReference[oaicite:3]{index=3}")
left("citation-of-another-chat-program", "【12†source】", "pasted-leftovers", "figures-cited")
left("search-mark-of-a-chat-program", "citeturn0search1", "pasted-leftovers", "figures-cited")
left("answer-of-a-chat-program", "Sure! Here is the revised text:")
left("refusal-of-a-chat-program", "As an AI language model, I cannot give medical advice.")
left("citation-wanted", "[citation needed]")
left("edit-link-of-an-encyclopedia", "[edit]")
left("missing-reference-of-a-word-processor", "Error! Reference source not found.")
left("missing-reference-in-norwegian", "Feil! Fant ikke referansekilden.")
left("field-of-a-word-processor", "{ HYPERLINK \"https://www.example.org\" }")
left("field-of-a-mail-merge", "«FirstName» {{first_name}}")
left("template-mark", "{{ page.title }}")
left("template-command", "{% include 'x.html' %}")
left("inclusion-of-a-file", '--8<-- "secret.txt"', "pasted-leftovers", "dashes")
left("tracked-change", "{++x++} {--y--}", "pasted-leftovers", "dashes")
left("formula", "$\\frac{1}{2}$", "pasted-leftovers", "figures-cited")
left("footnote", "[^1]", "pasted-leftovers")
left("footer-of-a-mail", "Sendt fra min iPhone")
left("merge-mark-that-opens", "<<<<<<< HEAD", "merge-marks", alone=True)
left("merge-mark-in-between", "=======", "shown-marks", "heading-anchors", alone=True)
left("merge-mark-that-closes", ">>>>>>> main", "merge-marks", alone=True)


@bad_edit("merge-marks", everywhere=True)
def merge_not_finished(page):
    for block in page.paragraphs:
        number = block.position.line
        both = ["<<<<<<< HEAD", page.line_of(block), "=======", SENTENCE[page.language], ">>>>>>> main"]
        text = [*page.lines[: number - 1], *both, *page.lines[number:]]
        yield page.written("\n".join(text), range(number, number + 1), "a merge not finished")


@bad_edit("front-matter", "merge-marks")
def merge_not_finished_in_header(page):
    number = page.header_line("title")
    both = ["<<<<<<< HEAD", page.lines[number - 1], "=======", "title: x", ">>>>>>> main"]
    text = [*page.lines[: number - 1], *both, *page.lines[number:]]
    yield page.written("\n".join(text), range(number, number + 5), "a merge not finished in the header")


@bad_edit("data-file", "merge-marks", on="data")
def merge_not_finished_in_data(material):
    for path in ("docs/_data/glossary.yml", "docs/_data/labels.yml", "docs/_data/facts/nhi-cpp.yml", "overrides/strings/da.yml"):
        file = material.file(path)
        number = next(n for n in range(len(file.lines) // 2, len(file.lines)) if ":" in file.lines[n - 1])
        both = ["<<<<<<< HEAD", file.lines[number - 1], "=======", file.lines[number - 1], ">>>>>>> main"]
        text = [*file.lines[: number - 1], *both, *file.lines[number:]]
        yield file.written("\n".join(text), range(number, number + 5), "a merge not finished")


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


@bad_edit("suppression")
def rule_silenced_without_a_reason(page):
    for block in page.paragraphs:
        yield page.written_below(block, "<!-- allow raw-html: -->")


@bad_edit("suppression")
def rule_silenced_that_is_not_there(page):
    for block in page.paragraphs:
        yield page.written_below(block, "<!-- allow raw-htlm: it is needed here -->")


@bad_edit("suppression", everywhere=True)
def rule_silenced_for_nothing(page):
    for block in page.paragraphs:
        yield page.written_below(block, "<!-- allow raw-html: it is needed here -->")


SECRETS = {
    "key-of-a-cloud": "AKIAIOSFODNN7EXAMPLQ",
    "key-of-a-repository": "ghp_" + "a1B2c3D4e5" * 3 + "f6G7h8",
    "private-key": "-----BEGIN RSA PRIVATE KEY-----",
    "password": "password: hunter2hunter2",
}
for name, text in SECRETS.items():
    left(f"secret-{name}", text, "secrets")
