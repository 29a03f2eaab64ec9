"""Boxes that are not shown as such, or are other boxes than they should be."""
from healthsite.text.link_targets import target_from
from registry import bad_edit, family
from words import SENTENCE, SOMETHING

KEPT = "same-boxes, translations-follow, same-parts"
"""Who may tell that a language has other boxes than the others."""


def boxes(page):
    """Every box at the start of a line: number of its line, its name, and the lines of its text."""
    for box in page.page.document.boxes:
        first = box.position.line
        if box.position.column > 1:
            continue
        last = first
        while last < len(page.lines) and (not page.lines[last].strip() or page.lines[last].startswith("    ")):
            last += 1
        inside = [number for number in range(first + 1, last + 1) if page.lines[number - 1].strip()]
        if inside:
            yield first, box.type, inside


def opened(pattern: str):
    """A box with another opening line."""

    def edits(page):
        for first, name, _ in boxes(page):
            words = SOMETHING[page.language]
            yield page.with_line(first, pattern.format(name=name, cut=name[:-2] + name[-1], capital=name.title(), words=words))

    return edits


def indented(spaces: int):
    """A box with its text elsewhere."""

    def edits(page):
        for _, name, inside in boxes(page):
            lines = [" " * spaces + line[4:] if number in inside else line for number, line in enumerate(page.lines, start=1)]
            yield page.written("\n".join(lines), range(inside[0], inside[0] + 1), f"the text of '{name}' indented by {spaces}")

    return edits


family(__name__, opened, {
    "known-boxes": {"letter-lost-in-box-name": "!!! {cut}", "box-of-the-theme": "!!! warning"},
    "known-boxes, box-openings": {"box-name-in-capitals": "!!! {capital}", "box-without-a-name": "!!!"},
    "box-openings": {
        "two-exclamation-marks": "!! {name}",
        "no-space-before-box-name": "!!!{name}",
        "words-behind-box-name": "!!! {name} {words}",
        "title-behind-box-name": '!!! {name} "!"',
        "box-that-folds": "??? {name}",
        "box-as-on-github": "> [!NOTE]",
        "box-with-colons": "::: {name}",
    },
    "box-openings, box-contents, stray-indents": {"box-indented-by-a-space": " !!! {name}"},
}, everywhere={"letter-lost-in-box-name"})
family(__name__, indented, {"box-contents": {"text-of-box-not-indented": 0, "text-of-box-indented-by-two": 2}},
       everywhere={"text-of-box-not-indented"})


@bad_edit("stray-indents", "kinds-in-boxes", *KEPT.split(", "))
def name_of_box_lost(page):
    """Its text stays indented, which makes it code, or a part of the list above."""
    for first, name, inside in boxes(page):
        if inside[0] == first + 2:
            yield page.with_line(first, "", range(first, inside[-1] + 1))


@bad_edit("kinds-in-boxes", *KEPT.split(", "))
def box_made_plain_text(page):
    for first, name, inside in boxes(page):
        lines = [line.removeprefix("    ") if number in inside else line for number, line in enumerate(page.lines, start=1)]
        text = "\n".join([*lines[: first - 1], *lines[first + 1:]])
        yield page.written(text, range(max(first - 2, 1), inside[-1]), f"the box '{name}' made plain text")


@bad_edit("same-facts", *KEPT.split(", "), on="translation", everywhere=True)
def box_dropped(page):
    for first, _, inside in boxes(page):
        yield page.without(first, inside[-1])


@bad_edit("kinds-in-boxes", *KEPT.split(", "))
def box_of_another_kind(page):
    for first, name, _ in boxes(page):
        other = next(label.key for label in page.site.labels.values() if label.key != name and not label.leads_to_disagreement)
        yield page.with_line(first, f"!!! {other}")


def disputed(text: str):
    """A box that says that the sources disagree."""

    def edits(page):
        goal = page.site.settings.disagreements_page
        name = next(label.key for label in page.site.labels.values() if label.leads_to_disagreement)
        if page.key != goal:
            inside = text.format(sentence=SENTENCE[page.language], words=SOMETHING[page.language], target=target_from(page.key, goal))
            yield from page.written_anywhere(f"!!! {name}", "", f"    {inside}")

    return edits


family(__name__, disputed, {"disputed-boxes": {
    "disagreement-without-a-link": "{sentence}",
    "disagreement-with-a-link-to-no-row": "[{words}]({target}).",
}})
