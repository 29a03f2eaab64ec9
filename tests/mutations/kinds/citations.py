"""Citations that lead nowhere, are lost, or are shown to the reader as they stand."""
from healthsite.text.citations import CITATION
from registry import bad_edit, family
from words import LONG_SENTENCE, STATEMENTS


def marks(page):
    """Every `[@…]` of the page: match in the file's text, block."""
    for block in page.blocks:
        start = page.offset(block.position)
        for match in CITATION.finditer(page.text, start, start + len(block.text)):
            yield match, block


def single(page):
    """Those with one fact, and the fact's id."""
    for match, block in marks(page):
        if ";" not in match.group():
            yield match, match.group()[2:-1], block


def quiet(page):
    """Those whose loss no figure and no box gives away: the fact is cited once in its section and has no figures."""
    for match, fact, block in single(page):
        cited = [citation.fact for other in page.section_of(block).blocks for citation in other.citations]
        if cited.count(fact) == 1 and not page.site.facts[fact].figures and not block.figures and not block.box:
            yield match, fact, block


def ids(page):
    """Every fact id: from where to where."""
    for block in page.blocks:
        for citation in block.citations:
            start = page.offset(citation.position)
            yield citation.fact, start, start + len(citation.fact)


def renamed(change):
    """Another id in the place of one."""

    def edits(page):
        for fact, start, end in ids(page):
            if change(fact) not in page.site.facts:
                yield page.swapped(start, end, change(fact))

    return edits


def remarked(pattern: str):
    """Other marks around an id."""

    def edits(page):
        for match, fact, _ in single(page):
            yield page.swapped(*match.span(), pattern.format(fact=fact, apart=fact.replace("-", " ", 1)))

    return edits


def lost(pattern: str):
    """A citation whose loss nothing else gives away."""

    def edits(page):
        for match, fact, _ in quiet(page):
            yield page.swapped(*match.span(), pattern.format(fact=fact))

    return edits


def between(change):
    """Something else between two facts."""

    def edits(page):
        for match, _ in marks(page):
            if "; @" in match.group():
                yield page.swapped(*match.span(), change(match.group()))

    return edits


family(__name__, renamed, {"cited-facts": {
    "letter-lost-in-fact-id": lambda fact: fact[:-2] + fact[-1],
    "fact-that-never-was": lambda fact: fact.split("-")[0] + "-new-study-of-everything",
    "fact-id-in-capitals": str.upper,
    "fact-id-with-underscores": lambda fact: fact.replace("-", "_"),
}}, everywhere={"letter-lost-in-fact-id"})
family(__name__, remarked, {
    "citation-marks": {
        "at-sign-lost": "[{fact}]",
        "round-brackets": "(@{fact})",
        "no-brackets": " @{fact}",
        "curly-brackets": "{{@{fact}}}",
        "citation-not-closed": "[@{fact}",
        "citation-closed-by-another-bracket": "[@{fact})",
        "citation-not-opened": "@{fact}]",
        "space-after-at-sign": "[@ {fact}]",
        "space-inside-fact-id": "[@{apart}]",
        "semicolon-left-over": "[@{fact};]",
    },
    "citation-marks, cited-facts": {
        "full-stop-inside-citation": "[@{fact}.]",
        "brackets-escaped-by-an-editor-program": r"\[@{fact}\]",
    },
    "citation-marks, pasted-leftovers": {"citation-made-a-footnote": "[^{fact}]"},
    "citation-marks, internal-links": {"citation-made-a-link": "[{fact}](#{fact})"},
    "citation-marks, figures-cited, pasted-leftovers": {"number-in-brackets-instead": "[1]"},
}, everywhere={"at-sign-lost"})
family(__name__, lost, {"same-facts, translations-follow, statements-cited": {
    "citation-removed": "",
    "citation-in-a-comment": "<!-- [@{fact}] -->",
    "citation-in-backticks": "`[@{fact}]`",
}}, everywhere={"citation-removed"})
family(__name__, between, {"citation-marks": {
    "comma-between-facts": lambda mark: mark.replace(";", ","),
    "second-at-sign-lost": lambda mark: mark.replace("; @", "; "),
}})


@bad_edit("same-facts", "translations-follow", everywhere=True)
def fact_swapped_for_another(page):
    for match, fact, block in quiet(page):
        known = page.site.facts
        here = page.section_of(block).facts
        others = [other for other in known.values() if other.source == known[fact].source and other.kind == known[fact].kind]
        for other in others:
            if other.id not in here:
                yield page.swapped(*match.span(), f"[@{other.id}]")
                break


@bad_edit("same-facts", "translations-follow", "statements-cited")
def sentence_with_citation_removed(page):
    for match, _, block in quiet(page):
        start = page.offset(block.position)
        before = page.text[start: match.start()]
        sentence = max(before.rfind("] "), before.rfind(". "))
        if sentence > 0 and block.kind != "row":
            yield page.swapped(start + sentence + 1, match.end(), "")


@bad_edit("same-facts", "translations-follow", everywhere=True)
def citation_added(page):
    kinds = {"patient-information"}
    for block in page.paragraphs:
        here = page.section_of(block).facts
        other = next(fact for fact in page.site.facts.values() if fact.id not in here and fact.kind in kinds and not fact.figures)
        yield page.appended(block, f"[@{other.id}]")


@bad_edit("citation-marks")
def citation_in_description(page):
    line, fact = page.header_line("description"), next(iter(page.site.facts))
    yield page.with_line(line, page.lines[line - 1].rstrip('"') + f"[@{fact}]" + '"' * page.lines[line - 1].endswith('"'))


@bad_edit("kinds-in-boxes", everywhere=True)
def experience_told_as_fact(page):
    boxed = {kind for label in page.site.labels.values() for kind in label.for_kinds}
    kind_of = page.site.page_types.get(page.page.meta.type)
    fact = next(fact for fact in page.site.facts.values() if fact.kind in boxed and not fact.figures)
    if kind_of and not kind_of.attributes_sources:
        for block in page.paragraphs:
            yield page.appended(block, f" {LONG_SENTENCE[page.language]}[@{fact.id}]")


@bad_edit("statements-cited", "same-facts", "translations-follow")
def section_without_a_source(page):
    """All citations of a section are lost, and what it says stays."""
    for section in page.sections:
        lines = [block.position.line for block in section.blocks if block.citations and not block.figures]
        if lines and all("\n" not in block.text for block in section.blocks) and not section.figures:
            text = "\n".join(
                CITATION.sub("", line) if number in lines else line for number, line in enumerate(page.lines, start=1)
            )
            yield page.written(text, range(section.position.line, max(lines) + 1), f"no citation left in {section.title!r}")


@bad_edit("statements-cited", on="original")
def new_section_without_a_source(page):
    if page.site.page_types[page.page.meta.type].citations == "sections":
        last = page.sections[-1].position.line
        yield page.inserted(last, "## Noe mer {#something-more}", "", STATEMENTS["nb"], "")


