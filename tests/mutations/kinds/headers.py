"""The header of a page: its lines, their values, and the marks around them."""
from datetime import timedelta

from healthsite.model.linked_pages import linked_pages
from material import day_of_the_check
from registry import bad_edit


def changed(page, key: str, value: str):
    """Another value for a key that the header has; the whole value stands on one line."""
    number = page.header_line(key)
    if number:
        yield page.with_line(number, f"{key}: {value}")


def added(page, line: str, above: str = "description"):
    """A line of its own."""
    number = page.header_line(above)
    yield page.inserted(number, line)


@bad_edit("required-keys", everywhere=True)
def title_missing(page):
    yield page.without(page.header_line("title"))


@bad_edit("required-keys")
def description_missing(page):
    yield page.without(page.header_line("description"))


@bad_edit("required-keys")
def title_empty(page):
    yield from changed(page, "title", "")


@bad_edit("required-keys")
def description_of_nothing(page):
    yield from changed(page, "description", '""')


@bad_edit("required-keys", on="original")
def type_missing(page):
    yield page.without(page.header_line("type"))


@bad_edit("required-keys", on="original")
def next_review_missing(page):
    yield page.without(page.header_line("next_review"))


@bad_edit("front-matter", everywhere=True)
def key_misspelt(page):
    number = page.header_line("description")
    yield page.with_line(number, page.lines[number - 1].replace("description", "descripton", 1))


@bad_edit("front-matter")
def key_in_capitals(page):
    number = page.header_line("title")
    yield page.with_line(number, page.lines[number - 1].replace("title", "Title", 1))


@bad_edit("front-matter")
def key_translated(page):
    number = page.header_line("title")
    yield page.with_line(number, page.lines[number - 1].replace("title", "tittel", 1))


@bad_edit("front-matter")
def key_of_another_program(page):
    yield from added(page, "layout: post")


@bad_edit("front-matter")
def key_twice(page):
    number = page.header_line("title")
    yield page.inserted(number + 1, page.lines[number - 1])


@bad_edit("front-matter")
def list_for_a_text(page):
    yield from changed(page, "title", "[a, b]")


@bad_edit("front-matter")
def text_for_a_list(page):
    yield from changed(page, "synonyms", "pain and so on")


@bad_edit("front-matter")
def number_for_a_text(page):
    yield from changed(page, "title", "2010")


@bad_edit("front-matter")
def colon_in_title(page):
    yield from changed(page, "title", "A: b: c")


@bad_edit("front-matter", everywhere=True)
def quotation_mark_not_closed(page):
    yield from changed(page, "description", '"' + page.page.meta.description)


@bad_edit("front-matter")
def text_behind_quotation_marks(page):
    yield from changed(page, "title", '"a" b')


@bad_edit("front-matter")
def list_not_closed(page):
    yield from changed(page, "synonyms", "[a, b")


@bad_edit("front-matter")
def list_closed_twice(page):
    yield from changed(page, "synonyms", "[a, b]]")


@bad_edit("front-matter")
def no_space_after_colon(page):
    number = page.header_line("title")
    yield page.with_line(number, page.lines[number - 1].replace(": ", ":", 1), range(number, number + 2))


@bad_edit("front-matter")
def colon_forgotten(page):
    number = page.header_line("title")
    yield page.with_line(number, page.lines[number - 1].replace(":", "", 1), range(number, number + 2))


@bad_edit("front-matter")
def equals_sign_for_a_colon(page):
    number = page.header_line("title")
    yield page.with_line(number, page.lines[number - 1].replace(":", " =", 1), range(number, number + 2))


@bad_edit("front-matter")
def line_indented(page):
    number = page.header_line("description")
    yield page.with_line(number, "  " + page.lines[number - 1], range(number - 1, number + 1))


@bad_edit("front-matter")
def tab_in_header(page):
    number = page.header_line("description")
    yield page.with_line(number, "\t" + page.lines[number - 1], range(number - 1, number + 1))


@bad_edit("front-matter", "required-keys", "plain-headers")
def value_that_begins_with_a_sign(page):
    for sign in ("@", "%", "`", "*", "&", "!", "|x"):
        yield from changed(page, "title", f"{sign}{page.page.meta.title}")


@bad_edit("whole-values")
def number_sign_swallows_the_rest(page):
    words = page.page.meta.title.split()
    yield from changed(page, "title", f"{words[0]} #1 {' '.join(words[1:])}")


@bad_edit("front-matter")
def sentence_between_the_lines(page):
    yield from added(page, "This page is about pain")


@bad_edit("front-matter")
def header_not_closed(page):
    yield page.without(page.header()[-1] + 1)


@bad_edit("front-matter")
def header_not_opened(page):
    yield page.written("\n".join(page.lines[1:]), range(1, 2), "the first line taken away")


@bad_edit("front-matter")
def header_gone(page):
    yield page.written("\n".join(page.lines[page.header()[-1] + 1:]), range(1, 2), "the header taken away")


@bad_edit("front-matter")
def empty_line_above_header(page):
    yield page.written("\n" + page.text, range(1, 3), "an empty line above the header")


@bad_edit("front-matter")
def header_with_dashes_made_long(page):
    """Programs that mend the typography make one dash of three hyphens."""
    yield page.with_line(1, "—")


@bad_edit("front-matter")
def header_between_other_marks(page):
    lines = ["+++" if line == "---" else line for line in page.lines]
    yield page.written("\n".join(lines), range(1, 2), "'---' → '+++'")


@bad_edit("quotation-marks", "front-matter")
def quotation_marks_of_a_word_processor(page):
    yield from changed(page, "title", f"“{page.page.meta.title}”")


@bad_edit("front-matter", "invisible-characters")
def space_that_does_not_break_after_colon(page):
    number = page.header_line("title")
    yield page.with_line(number, page.lines[number - 1].replace(": ", ":\u00a0", 1), range(number, number + 2))


@bad_edit("header-order")
def keys_in_another_order(page):
    first, second = page.header_line("title"), page.header_line("description")
    lines = list(page.lines)
    lines[first - 1], lines[second - 1] = lines[second - 1], lines[first - 1]
    yield page.written("\n".join(lines), range(first, first + 1), "title and description change places")


@bad_edit("description-length", everywhere=True)
def description_too_short(page):
    yield from changed(page, "description", page.page.meta.title[:12])


@bad_edit("description-length")
def description_too_long(page):
    text = page.page.meta.description.replace('"', "")
    yield from changed(page, "description", f'"{text} {text}"')


@bad_edit("unique-titles")
def description_of_another_page(page):
    for (code, key), other in page.site.pages.items():
        if code == page.language and key < page.key:
            yield from changed(page, "description", '"' + other.meta.description + '"')


@bad_edit("unique-titles")
def title_of_another_page(page):
    for (code, key), other in page.site.pages.items():
        if code == page.language and key < page.key:
            yield from changed(page, "title", '"' + other.meta.title + '"')


@bad_edit("neutral-keys", on="translation")
def review_date_on_translation(page):
    yield from added(page, "next_review: 2027-11-22", "description")


@bad_edit("neutral-keys", on="translation")
def type_on_translation(page):
    yield from added(page, f"type: {page.page.meta.type}")


@bad_edit("known-names", on="original")
def type_misspelt(page):
    yield from changed(page, "type", page.page.meta.type[:-1])


@bad_edit("known-names", on="original")
def related_page_that_is_not_there(page):
    if page.page.meta.related:
        yield from changed(page, "related", f"[{page.page.meta.related[0]}x]")


@bad_edit("known-names", on="original")
def related_to_itself(page):
    if page.page.meta.related:
        yield from changed(page, "related", f"[{page.key}, {', '.join(page.page.meta.related)}]")


@bad_edit("known-names", "front-matter", on="original")
def related_page_by_its_file(page):
    if page.page.meta.related:
        yield from changed(page, "related", f"[{page.page.meta.related[0]}.md]")


@bad_edit("known-names", on="original")
def related_page_twice(page):
    if page.page.meta.related:
        yield from changed(page, "related", f"[{page.page.meta.related[0]}, {page.page.meta.related[0]}]")


@bad_edit("mutual-related", on="original")
def related_page_that_does_not_lead_back(page):
    own = {page.key, f"{page.key.rpartition('/')[0]}/index"}
    for other in page.site.pages.values():
        few = other.language == page.language and len(other.meta.related) < 5 and "index" not in (page.key, other.key)
        if few and other.key != page.key and not linked_pages(other) & own and other.key not in page.page.meta.related:
            yield from changed(page, "related", f"[{', '.join([*page.page.meta.related, other.key])}]")


@bad_edit("known-names", on="original")
def notice_misspelt(page):
    yield from changed(page, "labels", "[norwy]")


@bad_edit("known-names", on="original")
def disagreement_that_is_not_there(page):
    yield from changed(page, "disagreements", "[who-is-right]")


@bad_edit("disagreement-rows", on="original")
def disagreement_the_page_does_not_touch(page):
    goal = page.site.page(page.site.settings.disagreements_page, page.language)
    facts = {citation.fact for block in page.page.document.blocks for citation in block.citations}
    for section in goal.document.headings:
        if section.level == 3 and not section.facts & facts and section.anchor not in page.text:
            yield from changed(page, "disagreements", f"[{', '.join([*page.page.meta.disagreements, section.anchor])}]")


@bad_edit("front-matter", on="original")
def audience_of_no_kind(page):
    yield from changed(page, "audience", "patients")


@bad_edit("front-matter", on="original")
def day_that_is_not_in_the_calendar(page):
    yield from changed(page, "next_review", "2027-02-30")


@bad_edit("front-matter", on="original")
def date_as_people_write_it(page):
    yield from changed(page, "next_review", "22.11.2027")


@bad_edit("front-matter", on="original")
def date_in_words(page):
    yield from changed(page, "next_review", "next year")


@bad_edit("review-dates", on="original")
def reviewed_in_the_future(page):
    later = page.page.meta.next_review + timedelta(days=1)
    day = page.header_line("reviewed")
    lines = [f"reviewed: {later}", "reviewed_by: Kari Nordmann, jordmor", f"next_review: {later + timedelta(days=1)}"]
    text = [*page.lines[: day - 1], *lines, *page.lines[day + 2:]]
    yield page.written("\n".join(text), range(day, day + 1), f"reviewed on {later}")


@bad_edit("review-dates", on="original")
def next_review_in_another_century(page):
    yield from changed(page, "next_review", str(page.page.meta.next_review.replace(year=2127)))


@bad_edit("review-overdue", on="original")
def next_review_long_ago(page):
    yield from changed(page, "next_review", "2019-11-22")


@bad_edit("review-due", on="original")
def next_review_a_week_ago(page):
    yield from changed(page, "next_review", str(day_of_the_check(page.site) - timedelta(days=7)))


@bad_edit("review-signed", on="original")
def reviewed_by_nobody(page):
    yield from changed(page, "reviewed", "2026-01-01")


@bad_edit("review-signed", on="original")
def reviewed_on_no_day(page):
    yield from changed(page, "reviewed_by", "Kari Nordmann, jordmor")


@bad_edit("slugs")
def slug_in_capitals(page):
    yield from changed(page, "slug", page.page.front.slug.title() if page.page.front.slug else "X")


@bad_edit("slugs")
def slug_with_danish_letters(page):
    yield from changed(page, "slug", "årsager")


@bad_edit("slugs")
def slug_with_spaces(page):
    yield from changed(page, "slug", "pain in the pelvis")


@bad_edit("slugs")
def slug_with_slashes(page):
    yield from changed(page, "slug", "/pain/")


@bad_edit("slugs")
def slug_that_is_a_language(page):
    if page.key.count("/") == 0 or page.key.count("/") == 1 and page.key.endswith("/index"):
        yield from changed(page, "slug", next(code for code in page.site.settings.codes if code != "nb"))


@bad_edit("unique-addresses")
def slug_of_another_page(page):
    folder = page.key.rpartition("/")[0]
    for (code, key), other in page.site.pages.items():
        beside = code == page.language and key.rpartition("/")[0] == folder and key < page.key
        if beside and not key.endswith("index") and not page.key.endswith("index") and other.front.slug:
            yield from changed(page, "slug", other.front.slug)


@bad_edit("permalinks-kept", everywhere=True)
def slug_changed(page):
    if page.page.front.slug and not page.key.endswith("index"):
        yield from changed(page, "slug", page.page.front.slug + "-ny")


@bad_edit("permalinks-kept")
def slug_of_folder_changed(page):
    if page.page.front.slug and page.key.endswith("/index"):
        yield from changed(page, "slug", page.page.front.slug + "-ny")


@bad_edit("permalinks-kept")
def slug_removed(page):
    if page.page.front.slug and page.page.front.slug != page.key.rpartition("/")[2]:
        number = page.header_line("slug")
        if not page.key.endswith("index"):
            yield page.without(number)


@bad_edit("unwritten-text")
def title_not_written(page):
    yield from changed(page, "title", "…")


@bad_edit("plain-headers")
def mark_of_emphasis_in_title(page):
    yield from changed(page, "title", f'"**{page.page.meta.title}**"')
