"""The header of a page: keys and values that are missing, misspelt, of the wrong sort or not true."""
from datetime import timedelta

from healthsite.model.linked_pages import linked_pages
from material import day_of_the_check
from registry import bad_edit, family


def changed(page, key: str, value: str):
    """Another value for a key that the header has; the whole value stands on one line."""
    number = page.header_line(key)
    if number:
        yield page.with_line(number, f"{key}: {value}")


def missing(key: str):
    return lambda page: iter([page.without(page.header_line(key))])


def written(key_and_value: tuple[str, str]):
    key, value = key_and_value
    return lambda page: changed(page, key, value)


def added(line: str):
    return lambda page: iter([page.inserted(page.header_line("description"), line)])


family(__name__, missing, {"required-keys": {"title-missing": "title", "description-missing": "description"}}, everywhere={"title-missing"})
family(__name__, missing, {"required-keys": {"type-missing": "type", "next-review-missing": "next_review"}}, on="original")
family(__name__, written, {
    "required-keys": {"title-empty": ("title", ""), "description-of-nothing": ("description", '""')},
    "front-matter": {
        "list-for-a-text": ("title", "[a, b]"),
        "text-for-a-list": ("synonyms", "pain and so on"),
        "number-for-a-text": ("title", "2010"),
        "colon-in-title": ("title", "A: b: c"),
        "text-behind-quotation-marks": ("title", '"a" b'),
        "list-not-closed": ("synonyms", "[a, b"),
        "list-closed-twice": ("synonyms", "[a, b]]"),
    },
    "slugs": {
        "slug-in-capitals": ("slug", "Pain"),
        "slug-with-danish-letters": ("slug", "årsager"),
        "slug-with-spaces": ("slug", "pain in the pelvis"),
        "slug-with-slashes": ("slug", "/pain/"),
    },
    "unwritten-text": {"title-not-written": ("title", "…")},
})
family(__name__, written, {
    "known-names": {"notice-misspelt": ("labels", "[norwy]"), "disagreement-that-is-not-there": ("disagreements", "[who-is-right]")},
    "front-matter": {
        "audience-of-no-kind": ("audience", "patients"),
        "day-that-is-not-in-the-calendar": ("next_review", "2027-02-30"),
        "date-as-people-write-it": ("next_review", "22.11.2027"),
        "date-in-words": ("next_review", "next year"),
    },
    "review-overdue": {"next-review-long-ago": ("next_review", "2019-11-22")},
    "review-signed": {
        "reviewed-by-nobody": ("reviewed", "2026-01-01"),
        "reviewed-on-no-day": ("reviewed_by", "Kari Nordmann, jordmor"),
    },
}, on="original")
family(__name__, added, {"front-matter": {"key-of-another-program": "layout: post", "sentence-between-the-lines": "This page is about pain"}})
family(__name__, added, {"neutral-keys": {"review-date-on-translation": "next_review: 2027-11-22", "audience-on-translation": "audience: public"}},
       on="translation")


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
def key_twice(page):
    number = page.header_line("title")
    yield page.inserted(number + 1, page.lines[number - 1])


@bad_edit("front-matter", everywhere=True)
def quotation_mark_not_closed(page):
    yield from changed(page, "description", '"' + page.page.meta.description)


@bad_edit("front-matter", "required-keys", "plain-headers")
def value_that_begins_with_a_sign(page):
    for sign in ("@", "%", "`", "*", "&", "!", "|x"):
        yield from changed(page, "title", f"{sign}{page.page.meta.title}")


@bad_edit("whole-values")
def number_sign_swallows_the_rest(page):
    words = page.page.meta.title.split()
    yield from changed(page, "title", f"{words[0]} #1 {' '.join(words[1:])}")


@bad_edit("quotation-marks", "front-matter")
def quotation_marks_of_a_word_processor(page):
    yield from changed(page, "title", f"“{page.page.meta.title}”")


@bad_edit("plain-headers")
def mark_of_emphasis_in_title(page):
    yield from changed(page, "title", f'"**{page.page.meta.title}**"')


@bad_edit("header-order")
def keys_in_another_order(page):
    first, second = page.header_line("title"), page.header_line("description")
    lines = list(page.lines)
    lines[first - 1], lines[second - 1] = lines[second - 1], lines[first - 1]
    yield page.written("\n".join(lines), range(first, first + 1), "title and description change places")


@bad_edit("description-length", everywhere=True)
def description_too_short(page):
    yield from changed(page, "description", page.page.meta.title.replace(":", "")[:12])


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


@bad_edit("known-names", on="original")
def type_misspelt(page):
    yield from changed(page, "type", page.page.meta.type[:-1])


def related(change):
    """Another list of pages to read next, made of the one there is."""
    return lambda page: changed(page, "related", f"[{change(page.key, page.page.meta.related)}]") if page.page.meta.related else iter(())


family(__name__, related, {"known-names": {
    "related-page-that-is-not-there": lambda key, pages: f"{pages[0]}x",
    "related-to-itself": lambda key, pages: ", ".join([key, *pages]),
    "related-page-by-its-file": lambda key, pages: f"{pages[0]}.md",
    "related-page-twice": lambda key, pages: f"{pages[0]}, {pages[0]}",
}}, on="original")


@bad_edit("mutual-related", on="original")
def related_page_that_does_not_lead_back(page):
    own = {page.key, f"{page.key.rpartition('/')[0]}/index"}
    for other in page.site.pages.values():
        few = other.language == page.language and len(other.meta.related) < 5 and "index" not in (page.key, other.key)
        if few and other.key != page.key and not linked_pages(other) & own and other.key not in page.page.meta.related:
            yield from changed(page, "related", f"[{', '.join([*page.page.meta.related, other.key])}]")


@bad_edit("disagreement-rows", on="original")
def disagreement_the_page_does_not_touch(page):
    goal = page.site.page(page.site.settings.disagreements_page, page.language)
    facts = {citation.fact for block in page.page.document.blocks for citation in block.citations}
    for section in goal.document.headings:
        if section.level == 3 and not section.facts & facts and section.anchor not in page.text:
            yield from changed(page, "disagreements", f"[{', '.join([*page.page.meta.disagreements, section.anchor])}]")


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


@bad_edit("review-due", on="original")
def next_review_a_week_ago(page):
    yield from changed(page, "next_review", str(day_of_the_check(page.site) - timedelta(days=7)))


@bad_edit("slugs")
def slug_that_is_a_language(page):
    if "/" not in page.key.removesuffix("/index"):
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
    if page.page.front.slug not in (None, page.key.rpartition("/")[2]) and not page.key.endswith("index"):
        yield page.without(page.header_line("slug"))
