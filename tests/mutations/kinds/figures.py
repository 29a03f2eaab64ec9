"""Numbers that no source has, or that stand without their source."""
import re
from itertools import count

from healthsite.model.document import Block
from healthsite.text.figures import figures_in
from registry import bad_edit
from words import COUNTED, SENTENCE, UNITS, WITH_FIGURE, WITH_PERCENT

CITED = re.compile(r"\[@[^\]]*\]")
PERCENT = re.compile(r"[ \u00a0]?(?:%|prosent|procent|per cent)")


def numbers_of(page, block: Block) -> set[str]:
    """Numbers that the facts cited in a block have, and the years of their sources."""
    facts = [page.site.facts[citation.fact] for citation in block.citations]
    years = {str(page.site.references[fact.source].year) for fact in facts}
    return years | {figure.value for fact in facts for written in fact.figures for figure in figures_in(written)}


def cited(page, word: bool = False):
    """Figures that a fact cited beside them has: offset, digits, numbers that would be right, block and figure."""
    for block in page.blocks:
        known = numbers_of(page, block) if block.citations else set()
        for figure in block.figures:
            if figure.word == word and figure.value in known and (not word or has_figures(page, block)):
                start = page.offset(figure.position)
                digits = re.match(r"\w+", page.text[start:]).group()
                yield start, digits, known, block, figure


def has_figures(page, block: Block) -> bool:
    return any(page.site.facts[citation.fact].figures for citation in block.citations)


def other_number(digits: str, known: set[str]) -> str:
    return next(str(number) for number in count(int(re.match("\\d+", digits).group()) + 1) if str(number) not in known)


@bad_edit("figures-cited", everywhere=True)
def digit_changed(page):
    for start, digits, known, _, _ in cited(page):
        yield page.swapped(start, start + len(digits), other_number(digits, known))


@bad_edit("figures-cited")
def digit_added(page):
    for start, digits, known, _, _ in cited(page):
        if f"{digits}0" not in known:
            yield page.swapped(start, start + len(digits), f"{digits}0")


@bad_edit("figures-cited")
def digit_dropped(page):
    for start, digits, known, _, _ in cited(page):
        if len(digits) > 1 and digits[:-1] not in known:
            yield page.swapped(start, start + len(digits), digits[:-1])


@bad_edit("figures-cited")
def digits_turned_round(page):
    for start, digits, known, _, _ in cited(page):
        turned = digits[::-1].lstrip("0")
        if turned and turned != digits and turned not in known:
            yield page.swapped(start, start + len(digits), turned)


@bad_edit("figures-cited")
def half_added_to_number(page):
    sign = "." if page.language == "en" else ","
    for start, digits, known, _, _ in cited(page):
        if f"{digits}.5" not in known:
            yield page.swapped(start, start + len(digits), f"{digits}{sign}5")


@bad_edit("figures-cited", "same-figures", everywhere=True)
def number_word_changed(page):
    for start, word, known, _, _ in cited(page, word=True):
        others = [other for number, other in enumerate(COUNTED[page.language], start=2) if str(number) not in known]
        yield page.swapped(start, start + len(word), others[0])


@bad_edit("figures-cited")
def year_changed(page):
    for start, digits, known, _, _ in cited(page):
        if re.fullmatch("(?:19|20)..", digits):
            yield page.swapped(start, start + 4, other_number(digits, known))


@bad_edit("figures-cited")
def per_cent_dropped(page):
    for start, digits, _, _, figure in cited(page):
        unit = PERCENT.match(page.text, start + len(digits))
        if unit and figure.percent:
            yield page.swapped(unit.start(), unit.end(), "")


@bad_edit("figures-cited")
def per_cent_added(page):
    for start, digits, known, _, figure in cited(page):
        after = page.text[start + len(digits):][:1]
        if not figure.percent and after == " " and len(digits) < 3:
            yield page.swapped(start, start + len(digits), f"{digits} %")


@bad_edit("number-ranges")
def range_turned_round(page):
    for match in re.finditer(r"(?<![\w.,–-])(\d+)([–-])(\d+)(?![\w–-])", page.text):
        if int(match[1]) < int(match[3]) and page.line_at(match.start()) > len(page.header()) + 2:
            yield page.swapped(*match.span(), f"{match[3]}{match[2]}{match[1]}")


@bad_edit("figures-cited", everywhere=True)
def sentence_with_unknown_figure_added(page):
    for block in page.paragraphs:
        if block.citations and not {"37", "41"} & numbers_of(page, block):
            yield page.appended(block, " " + WITH_FIGURE[page.language].format("37"))


@bad_edit("figures-cited")
def sentence_with_unknown_percentage_added_to_item(page):
    for block in page.items:
        if block.citations and "64" not in numbers_of(page, block):
            yield page.appended(block, " " + WITH_PERCENT[page.language].format("64"))


@bad_edit("figures-cited")
def paragraph_with_figure_and_no_source_added(page):
    for block in page.paragraphs:
        yield page.written_below(block, WITH_PERCENT[page.language].format("12"))


@bad_edit("figures-cited")
def figure_in_heading(page):
    for section in page.sections:
        line = page.lines[section.position.line - 1]
        if section.anchor and not section.figures:
            yield page.with_line(section.position.line, line.replace(" {", " 1998 {"))


@bad_edit("figures-cited")
def citations_of_figure_removed(page):
    for _, _, _, block, figure in cited(page):
        line = block.position.line
        yield page.with_line(line, CITED.sub("", page.lines[line - 1]))


@bad_edit("figures-cited", "same-figures")
def figure_taken_out_of_its_paragraph(page):
    """The figure and its sentence go to a paragraph of their own, the citation stays behind."""
    for start, digits, _, block, _ in cited(page):
        line = page.line_of(block)
        sentence = re.match(r"[^\[\].]*[.](?=\[@)", line)
        if sentence and len(digits) < 4 and digits in sentence.group() and block.kind == "paragraph" and not block.box:
            rest = SENTENCE[page.language] + line[sentence.end():]
            number = block.position.line
            text = "\n".join([*page.lines[: number - 1], sentence.group(), "", rest, *page.lines[number:]])
            yield page.written(text, range(number, number + 1), f"{digits!r} parted from its citation")


@bad_edit("same-figures", "translations-follow")
def figure_only_in_translation(page):
    """Right by its fact, but the other languages do not have it."""
    for block in page.paragraphs:
        facts = [page.site.facts[citation.fact] for citation in block.citations]
        here = {figure.value for figure in page.section_of(block).figures}
        for fact in facts:
            for figure in (found for written in fact.figures for found in figures_in(written)):
                if figure.value not in here and not figure.percent and len(figure.value) < 4:
                    yield page.appended(block, " " + WITH_FIGURE[page.language].format(figure.value))


@bad_edit("same-figures", "figures-cited", on="translation")
def number_word_replaced_by_another(page):
    for block in page.blocks:
        others = {figure.value for figure in page.section_of(block).figures}
        for figure in block.figures:
            if figure.word:
                start = page.offset(figure.position)
                new = next(word for number, word in enumerate(COUNTED[page.language], start=2) if str(number) not in others)
                yield page.swapped(start, start + len(figure.written), new)


@bad_edit("figure-units", "same-units", "translations-follow", everywhere=True)
def months_for_weeks(page):
    for start, digits, _, _, _ in cited(page):
        for unit, other in UNITS[page.language].items():
            match = re.compile(rf"[.]?(?:[–-]\d+[.]?)? {unit}\b").match(page.text, start + len(digits))
            if match:
                yield page.swapped(match.end() - len(unit), match.end(), other)


@bad_edit("figure-shares", "figures-cited", "same-figures", "translations-follow")
def share_turned_round(page):
    """Three of four become one of four."""
    for start, word, _, block, _ in cited(page, word=True):
        if re.match(rf"{word} (?:av|af|of|out of) ", page.text[start:]):
            yield page.swapped(start, start + len(word), {"nb": "én", "da": "én", "en": "one"}[page.language])
