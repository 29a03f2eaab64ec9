"""Pictures of the site: on pages, in their words and figures, and where their parts lead."""
from data_lines import lines_of, rewritten, taken_out
from edit import Edit
from healthsite.model.illustration import MARK, PICTURES
from registry import bad_edit, family
from words import PICTURE, READ_ABOUT

WORDS = f"{PICTURES}/"
LABEL = r"(  [\w-]+: \{nb: )"
FACT = r"(facts: \[)[\w-]+"
LEADS = r"(  [\w-]+: \w+/[\w-]+)"
FIGURE = "97"
"""In no fact."""


def pictures(page) -> list[str]:
    """Keys of pictures that the page does not show yet."""
    shown = {image.target for block in page.page.document.blocks for image in block.images}
    return [key for key in sorted(page.site.illustrations) if MARK + key not in shown]


def marked(pattern: str):
    """A picture with another mark, below a paragraph."""

    def edits(page):
        key = pictures(page)[0]
        yield from page.written_anywhere(pattern.format(key=key, cut=key[:-2] + key[-1], words=PICTURE[page.language]))

    return edits


family(__name__, marked, {
    "picture-marks": {
        "letter-lost-in-key-of-picture": "![](picture:{cut})",
        "picture-without-a-key": "![](picture:)",
        "ending-of-file-behind-key-of-picture": "![](picture:{key}.svg)",
        "words-of-our-own-for-a-picture": "![{words}](picture:{key})",
        "picture-as-an-item": "- ![](picture:{key})",
        "two-pictures-on-one-line": "![](picture:{key}) ![](picture:{cut})",
    },
    "internal-links, link-schemes, image-formats": {
        "mark-of-a-picture-misspelt": "![](pictures:{key})",
        "mark-of-a-picture-with-a-capital": "![](Picture:{key})",
        "drawing-shown-by-its-file": "![{words}](../_data/pictures/{key}.svg)",
    },
    "internal-links, link-schemes, link-words": {"exclamation-mark-of-a-picture-lost": "[](picture:{key})"},
    "shown-marks": {
        "picture-not-closed": "![](picture:{key}",
        "blank-before-mark-of-a-picture": "![] (picture:{key})",
        "blank-before-key-of-a-picture": "![](picture: {key})",
    },
}, everywhere={"letter-lost-in-key-of-picture"})


@bad_edit("picture-marks")
def picture_in_the_middle_of_a_sentence(page):
    mark = f"![](picture:{pictures(page)[0]})"
    yield from page.appended_anywhere(" " + READ_ABOUT[page.language].format(mark))


@bad_edit("picture-marks")
def picture_shown_twice(page):
    mark = f"![](picture:{pictures(page)[0]})"
    for block in page.paragraphs:
        number = block.position.line
        yield page.inserted(number + 1, "", mark, "", mark, lines=range(number + 4, number + 5))


@bad_edit("same-parts", "same-facts", on="translation", everywhere=True)
def picture_in_a_translation_only(page):
    yield from marked("![](picture:{key})")(page)


family(__name__, rewritten, {
    "picture-words": {
        "label-in-two-languages-only": (WORDS, LABEL + "(.*), en: .*", r"\1\2}"),
        "label-emptied-in-a-language": (WORDS, LABEL + "[^,]*, da: [^,]*,", r'\1"", da: "",'),
    },
    "picture-words, data-file": {
        "words-of-a-picture-emptied": (WORDS, "  (nb|da|en): .*", r'  \1: ""', 3),
        "language-of-a-label-misspelt": (WORDS, LABEL + "(.*), en: ", r"\1\2, eng: "),
    },
    "data-file": {
        "key-of-words-of-a-picture-misspelt": (WORDS, "labels:", "lables:", 40, 40),
        "title-of-a-picture-in-no-language": (WORDS, "title: .*", "title: x"),
        "look-of-a-bar-that-there-is-not": (WORDS, "(.*)look: hatched", r"\1look: striped"),
    },
    "text-language, untranslated-words": {
        "description-of-a-picture-in-another-language": (WORDS, "  (nb|da): .{40}.*", rf"  \1: {PICTURE['en']}. {PICTURE['en']}, again.", 3),
    },
    "picture-figures": {
        "figure-in-a-picture-that-no-fact-has": (WORDS, r"  (nb|da|en): [^\"].{30}[^\"]*$", rf"\g<0> {FIGURE}."),
        "figure-of-a-picture-changed": (WORDS, r"(  (?:nb|da|en): .*?)(\b\d\d\b)", rf"\g<1>{FIGURE}"),
        "percentage-among-the-labels": (WORDS, LABEL + "([^\",]*),", rf"\1\2 ({FIGURE} %),"),
    },
    "picture-facts": {
        "fact-of-a-picture-misspelt": (WORDS, FACT, r"\g<0>x"),
        "fact-of-a-picture-that-is-not-in-the-ledger": (WORDS, FACT, r"\1somebody-said-so"),
        "fact-of-a-picture-with-its-mark": (WORDS, FACT, r'\1"@somebody"'),
        "bar-of-a-figure-that-its-fact-has-not": (WORDS, r"(  - \{.*figure: )\d", r"\g<1>9"),
        "bar-of-figure-nought": (WORDS, r"(  - \{.*figure: )\d", r"\g<1>0"),
        "bar-of-a-fact-misspelt": (WORDS, r"(  - \{.*fact: )\w(.*)", r"\1\2"),
    },
    "picture-labels": {"label-of-a-bar-misspelt": (WORDS, r"(  - \{label: \w+)", r"\1x")},
    "picture-links": {
        "page-of-a-part-misspelt": (WORDS, LEADS, r"\1x"),
        "page-of-a-part-with-its-ending": (WORDS, LEADS, r"\1.md"),
        "page-of-a-part-with-its-language": (WORDS, r"(  [\w-]+: )(\w+/[\w-]+)", r"\1nb/\2"),
        "section-of-a-part-that-there-is-not": (WORDS, LEADS, r"\1#all-of-it"),
        "part-without-words-leads-somewhere": (WORDS, r"(  [\w-]+)(: \w+/[\w-]+)", r"\1x\2"),
    },
}, on="data")
family(__name__, taken_out, {
    "picture-words": {"words-of-a-picture-left-out-in-a-language": (WORDS, "  (nb|da|en): ", 3, 0)},
    "picture-words, data-file": {"title-of-a-picture-left-out": (WORDS, "title: .*", 2, 2)},
    "picture-facts": {"facts-of-a-chart-left-out": (WORDS, r"facts: .*\w, \w+-[a-z-]+-(?:two-years|seek-help)", 2, 8)},
}, on="data")


@bad_edit("picture-labels", on="data")
def words_that_stand_nowhere_in_the_drawing(material):
    for file, number, _ in lines_of(material, WORDS, "labels:"):
        yield file.inserted(number + 1, "  nowhere: {nb: ben, da: ben, en: bone}")


@bad_edit("picture-facts", on="data")
def fact_renamed_while_a_picture_shows_it(material):
    for file, number, match in lines_of(material, "docs/_data/facts/", "- id: (.*)"):
        for path, line in where_shown(material, match[1]):
            text = "\n".join([*file.lines[: number - 1], f"- id: {match[1]}-x", *file.lines[number:]])
            yield Edit({file.path: text}, path, range(line, line + 1), f"{file.path}: {match[1]} renamed")


def where_shown(material, fact: str):
    """The file and line of every picture that shows a fact."""
    for file, number, match in lines_of(material, WORDS, r"facts: \[(.*)\]"):
        if fact in match[1].split(", "):
            yield file.path, number


@bad_edit("used-pictures", on="data")
def picture_that_no_page_shows(material):
    for key, drawing in material.site.drawings.items():
        words = material.texts[f"{WORDS}{key}.yml"]
        path = f"{WORDS}nobody.yml"
        yield Edit({path: words, f"{WORDS}nobody.svg": drawing.text}, path, range(1, 2), f"'{key}' copied, and shown nowhere")


@bad_edit("used-pictures", "same-parts", on="data")
def picture_taken_from_every_page(material):
    for key in material.site.illustrations:
        mark = f"![](picture:{key})"
        changes = {page.path: page.text.replace(f"{mark}\n\n", "") for page in material.every_page() if mark in page.text}
        if changes:
            yield Edit(changes, f"{WORDS}{key}.yml", range(1, 2), f"'{mark}' taken from {len(changes)} pages")
