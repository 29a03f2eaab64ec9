"""Links that lead nowhere, or elsewhere than they say, or tell on the reader."""
from posixpath import relpath, dirname

from healthsite.text.inline import LINK
from registry import bad_edit
from words import CLICK_HERE, READ_ABOUT, READ_MORE, SOMETHING


def links(page, ending: str = "", anchored: bool = False, term: bool = False):
    """Every link on one line: the match in the file's text."""
    for block in page.blocks:
        start = page.offset(block.position)
        for match in LINK.finditer(page.text, start, start + len(block.text)):
            target = match["target"]
            if target.startswith("term:") == term and not match["image"] and ("#" in target) >= anchored and ending in target:
                yield match


def retargeted(page, change, **which):
    for match in links(page, **which):
        yield page.swapped(match.start("target"), match.end("target"), change(match["target"]))


def rewritten(page, pattern: str, **which):
    for match in links(page, **which):
        yield page.swapped(*match.span(), pattern.format(text=match["text"], target=match["target"]))


def pasted(page, address: str):
    """A link to another site in a sentence of its own."""
    for block in page.paragraphs:
        words = f"[{SOMETHING[page.language]}]({address})"
        yield page.appended(block, " " + READ_ABOUT[page.language].format(words))


@bad_edit("internal-links", everywhere=True)
def letter_lost_in_target(page):
    yield from retargeted(page, lambda target: target.replace(".md", "", 1)[:-1] + ".md", ending=".md")


@bad_edit("internal-links")
def link_cut_short(page):
    yield from retargeted(page, lambda target: target[: len(target) // 2], ending=".md")


@bad_edit("internal-links")
def ending_of_file_lost(page):
    yield from retargeted(page, lambda target: target.replace(".md", "/"), ending=".md")


@bad_edit("internal-links")
def html_instead_of_md(page):
    yield from retargeted(page, lambda target: target.replace(".md", ".html"), ending=".md")


@bad_edit("internal-links")
def target_in_capitals(page):
    yield from retargeted(page, lambda target: target.replace("index.md", "Index.md"), ending="index.md")


@bad_edit("internal-links")
def one_folder_too_high(page):
    yield from retargeted(page, lambda target: "../" + target, ending=".md")


@bad_edit("internal-links")
def folder_forgotten(page):
    yield from retargeted(page, lambda target: target.removeprefix("../"), ending="../")


@bad_edit("internal-links")
def backslashes_in_target(page):
    yield from retargeted(page, lambda target: target.replace("/", "\\"), ending="../")


@bad_edit("internal-links")
def target_from_the_root(page):
    yield from retargeted(page, lambda target: "/" + target.replace("../", ""), ending=".md")


@bad_edit("internal-links", everywhere=True)
def anchor_of_no_section(page):
    yield from retargeted(page, lambda target: target + "-gone", anchored=True)


@bad_edit("internal-links")
def anchor_in_another_language(page):
    yield from retargeted(page, lambda target: target.partition("#")[0] + "#hvem-får-det", anchored=True)


@bad_edit("internal-links")
def anchor_added_that_is_not_there(page):
    yield from retargeted(page, lambda target: target + "#all-of-it", ending=".md")


@bad_edit("internal-links")
def target_lost(page):
    yield from retargeted(page, lambda target: "")


@bad_edit("internal-links")
def page_of_another_language(page):
    """Leads out of the language's folder, into the next."""
    other = next(code for code in page.site.settings.codes if code != page.language)
    back = relpath(".", dirname(page.key) or ".")
    yield from retargeted(page, lambda target: f"{back}/../{other}/index.md", ending=".md")


@bad_edit("links-by-file")
def address_of_our_own_site(page):
    address = page.site.settings.absolute(page.site.page("references/index", page.language).url)
    yield from retargeted(page, lambda target: address, ending=".md")


@bad_edit("links-by-file")
def address_of_our_own_site_without_https(page):
    address = page.site.settings.site_url.replace("https:", "http:")
    yield from retargeted(page, lambda target: address, ending=".md")


@bad_edit("link-words", everywhere=True)
def click_here(page):
    for match in links(page, ending=".md"):
        yield page.swapped(match.start("text"), match.end("text"), CLICK_HERE[page.language])


@bad_edit("link-words")
def read_more(page):
    for match in links(page, ending=".md"):
        yield page.swapped(match.start("text"), match.end("text"), READ_MORE[page.language])


@bad_edit("link-words")
def link_without_words(page):
    for match in links(page, ending=".md"):
        yield page.swapped(match.start("text"), match.end("text"), "")


@bad_edit("link-words")
def arrow_for_words(page):
    for match in links(page, ending=".md"):
        yield page.swapped(match.start("text"), match.end("text"), "→")


@bad_edit("address-as-text", "link-words")
def file_name_for_words(page):
    for match in links(page, ending=".md"):
        yield page.swapped(match.start("text"), match.end("text"), match["target"])


@bad_edit("address-as-text")
def address_for_words(page):
    for block in page.paragraphs:
        yield page.appended(block, " " + READ_ABOUT[page.language].format("[https://www.example.org/pain](https://www.example.org/pain)"))


@bad_edit("address-as-text")
def bare_address(page):
    for block in page.paragraphs:
        yield page.appended(block, " " + READ_ABOUT[page.language].format("https://www.example.org/pain"))


@bad_edit("address-as-text")
def bare_address_without_scheme(page):
    for block in page.paragraphs:
        yield page.appended(block, " " + READ_ABOUT[page.language].format("www.example.org/pain"))


@bad_edit("address-as-text")
def bare_address_in_angle_brackets(page):
    for block in page.paragraphs:
        yield page.appended(block, " " + READ_ABOUT[page.language].format("<https://www.example.org/pain>"))


@bad_edit("encrypted-links", everywhere=True)
def unencrypted_link(page):
    yield from pasted(page, "http://www.example.org/pain")


@bad_edit("tracking-links")
def link_from_a_newsletter(page):
    yield from pasted(page, "https://www.example.org/pain?utm_source=newsletter&amp;utm_medium=email")


@bad_edit("tracking-links")
def link_from_social_media(page):
    yield from pasted(page, "https://www.example.org/pain?id=7&fbclid=IwAR0abc")


@bad_edit("tracking-links")
def link_from_a_chat_program(page):
    yield from pasted(page, "https://www.example.org/pain?utm_source=chatgpt.com")


@bad_edit("tracking-links")
def link_wrapped_by_outlook(page):
    yield from pasted(page, "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fpain&data=05%7C02")


@bad_edit("tracking-links")
def link_copied_from_a_search(page):
    yield from pasted(page, "https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.example.org%2Fpain")


@bad_edit("tracking-links")
def shortened_link(page):
    yield from pasted(page, "https://bit.ly/3xYzAbC")


@bad_edit("link-schemes", "internal-links")
def link_to_a_file_on_my_computer(page):
    yield from pasted(page, "file:///C:/Users/kari/Documents/smerter.docx")


@bad_edit("link-schemes", "internal-links")
def link_to_a_drive(page):
    yield from pasted(page, "C:\\Users\\kari\\smerter.docx")


@bad_edit("link-schemes", "internal-links")
def link_without_scheme(page):
    yield from pasted(page, "www.example.org/pain")


@bad_edit("link-schemes", "internal-links")
def link_with_two_slashes(page):
    yield from pasted(page, "//www.example.org/pain")


@bad_edit("link-schemes", "internal-links")
def scheme_misspelt(page):
    yield from pasted(page, "htps://www.example.org/pain")


@bad_edit("link-schemes", "internal-links")
def scheme_without_colon(page):
    yield from pasted(page, "https//www.example.org/pain")


@bad_edit("link-schemes")
def link_to_this_machine(page):
    yield from pasted(page, "https://localhost:8000/causes/")


@bad_edit("shown-marks", "pasted-leftovers")
def space_between_words_and_target(page):
    yield from rewritten(page, "[{text}] ({target})", ending=".md")


@bad_edit("shown-marks", "pasted-leftovers")
def brackets_the_wrong_way_round(page):
    yield from rewritten(page, "({text})[{target}]", ending=".md")


@bad_edit("shown-marks", "pasted-leftovers")
def link_not_closed(page):
    yield from rewritten(page, "[{text}]({target}", ending=".md")


@bad_edit("shown-marks", "pasted-leftovers")
def words_not_closed(page):
    yield from rewritten(page, "[{text}({target})", ending=".md")


@bad_edit("shown-marks", "pasted-leftovers")
def words_not_opened(page):
    yield from rewritten(page, "{text}]({target})", ending=".md")


@bad_edit("shown-marks", "pasted-leftovers")
def brackets_of_link_escaped(page):
    yield from rewritten(page, r"\[{text}\]({target})", ending=".md")


@bad_edit("shown-marks", "pasted-leftovers")
def link_as_in_a_wiki(page):
    yield from rewritten(page, "[[{target}|{text}]]", ending=".md")


@bad_edit("shown-marks", "pasted-leftovers")
def reference_link_without_its_address(page):
    yield from rewritten(page, "[{text}][the-causes]", ending=".md")


@bad_edit("shown-marks", "internal-links")
def space_inside_target(page):
    yield from retargeted(page, lambda target: target.replace(".md", " .md"), ending=".md")


@bad_edit("raw-html")
def link_as_html(page):
    yield from rewritten(page, '<a href="{target}">{text}</a>', ending=".md")


@bad_edit("internal-links")
def term_misspelt(page):
    yield from retargeted(page, lambda target: target[:-2] + target[-1], term=True)


@bad_edit("internal-links")
def term_that_is_not_in_the_glossary(page):
    yield from retargeted(page, lambda target: "term:sourdough", term=True)


@bad_edit("internal-links", "link-schemes")
def term_without_its_mark(page):
    yield from retargeted(page, lambda target: target.removeprefix("term:"), term=True)


@bad_edit("terms-marked-once")
def term_marked_twice(page):
    first = {}
    for match in links(page, term=True):
        first.setdefault(match["target"], match)
    for match in first.values():
        for block in page.paragraphs:
            if page.offset(block.position) > match.end():
                yield page.appended(block, f" {match.group()}.")


@bad_edit("disagreement-rows")
def link_to_a_disagreement_the_header_does_not_name(page):
    goal = page.site.page(page.site.settings.disagreements_page, page.language)
    if goal.key == page.key:
        return
    target = relpath(f"{goal.key}.md", dirname(page.key) or ".")
    rows = [section for section in goal.document.headings if section.level == 3 and section.anchor not in page.page.meta.disagreements]
    for block in page.paragraphs:
        for row in rows:
            yield page.appended(block, f" [{row.title.rstrip('?')}]({target}#{row.anchor}).")
