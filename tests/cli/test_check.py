"""`check` on the real site: one small change, and the run stops with file, line, what was found and how to mend it."""
import json
import re
import shutil
import time

import pytest

PATH = "docs/nb/conditions/pelvic-girdle-pain.md"
DANISH = "docs/da/conditions/pelvic-girdle-pain.md"


def problems(copy):
    """(path, line, column, rule) -> message and hint of what `check` prints for a program."""
    copy.run("check", "--format", "json")
    return {(entry["path"], entry["line"], entry["column"], entry["rule"]): entry for entry in json.loads(copy.out)}


def test_the_site_as_it_is_has_no_problems(copy):
    assert (copy.run("check"), copy.out) == (0, "")
    assert re.fullmatch(r"check: \d+ pages(, \d+ places? where a rule is allowed to be broken)?: no problems\n", copy.err)


def test_a_changed_figure_is_found_with_what_the_fact_says(copy):
    block = next(block for block in copy.page(PATH).document.blocks if block.citations and any(not figure.word for figure in block.figures))
    figure = next(figure for figure in block.figures if not figure.word)
    copy.change_at(PATH, figure.position, re.match(r"\d+", figure.written)[0], "97")
    assert copy.run("check") == 1
    place = f"{PATH}:{figure.position.line}:{figure.position.column}"
    found = re.search(rf"^{place}: error: found '97.*', which is no figure of the facts cited here .*\n  hint: (.*)$", copy.out, re.MULTILINE)
    assert re.match(rf"expected one of these: .*\b{re.escape(figure.value)}\b", found[1])


def test_a_figure_changed_in_a_translation_is_held_against_the_original(copy):
    figure = next(figure for section in copy.page(DANISH).document.sections for figure in section.figures if not figure.word)
    copy.change_at(DANISH, figure.position, re.match(r"\d+", figure.written)[0], "97")
    copy.change(DANISH, r"^(.*\b97\b.*)$", r"\1 <!-- allow figures-cited: the fact has changed -->")
    assert copy.run("check") == 1
    place = f"{DANISH}:{figure.position.line}:{figure.position.column}"
    found = re.search(rf"^{place}: error: found '97.*'; the same section of the original has (.*) \({PATH}:\d+\)", copy.out, re.MULTILINE)
    assert figure.value in found[1]
    assert "hint: correct the figure in the language that is wrong" in copy.out


def test_a_figure_changed_in_one_language_is_told_once(copy):
    for path in (PATH, DANISH):
        figure = next(figure for section in copy.page(path).document.sections for figure in section.figures if not figure.word)
        copy.change_at(path, figure.position, re.match(r"\d+", figure.written)[0], "97")
        assert {rule for _, _, _, rule in problems(copy)} - {"stale-section", "number-ranges"} == {"figures-cited"}
        copy.change(path, r"\b97\b", figure.value)


def test_a_changed_fact_id_is_found_with_the_nearest(copy):
    citation = next(citation for block in copy.page(PATH).document.blocks for citation in block.citations)
    copy.change_at(PATH, citation.position, citation.fact, f"{citation.fact}x")
    assert copy.run("check") == 1
    place = f"{PATH}:{citation.position.line}:{citation.position.column}"
    assert f"{place}: error: there is no fact '{citation.fact}x' (cited-facts)\n  hint: did you mean '{citation.fact}'?" in copy.out


def test_a_fact_renamed_in_the_ledger_is_missed_on_every_page_that_cites_it(copy):
    fact = copy.page(PATH).document.facts[0]
    citing = {page.path for page in copy.site().pages.values() if fact in page.document.facts}
    file = next(file for file in (copy.root / "docs/_data/facts").glob("*.yml") if f"- id: {fact}\n" in file.read_text("utf-8"))
    copy.change(file.relative_to(copy.root), rf"^- id: {fact}$", f"- id: {fact}-renamed")
    assert {path for path, _, _, rule in problems(copy) if rule == "cited-facts"} == citing


def test_a_changed_heading_id_is_found_with_the_one_of_the_original(copy):
    heading = copy.page(DANISH).document.headings[1]
    copy.change(DANISH, rf"\{{#{heading.anchor}\}}", "{#zzz}")
    assert copy.run("check") == 1
    original = next(section for section in copy.page(PATH).document.headings if section.anchor == heading.anchor)
    where = f"{PATH}:{original.position.line}"
    message = f"the section 'zzz' is called '{heading.anchor}' in the original ({where}) (same-sections)"
    assert f"{DANISH}:{heading.position.line}:1: error: {message}\n  hint: write the same anchor in every language: {{#{heading.anchor}}}" in copy.out


def test_a_changed_link_is_found_with_the_nearest_page(copy):
    link = next(link for block in copy.page(PATH).document.blocks for link in block.links if link.target.endswith(".md"))
    wrong = link.target.replace(".md", "s.md")
    copy.change_at(PATH, link.position, link.target, wrong)
    assert copy.run("check") == 1
    place = f"{PATH}:{link.position.line}:{link.position.column}"
    assert f"{place}: error: there is no page '{wrong}' in this language (internal-links)\n  hint: did you mean '" in copy.out


def test_a_deleted_translation_is_named_with_the_pages_that_exist(copy):
    (copy.root / DANISH).unlink()
    assert copy.run("check") == 1
    message = f"the page does not exist in Dansk; it exists as {PATH}, docs/en/conditions/pelvic-girdle-pain.md (every-language)"
    assert f"{DANISH}:1:1: error: {message}\n  hint: write {DANISH}, or remove the page in every language" in copy.out


@pytest.mark.parametrize(("content", "message"), [
    (b'---\ntitle: "Pain\nslug: x\n---\n', "2:8: error: the header is not valid: the quotation mark opened here is not closed (front-matter)"),
    ("---\ntitle: Bækkenet\n---\n".encode("latin-1"), "2:1: error: the file is not UTF-8 text: byte 0xe6 on this line (readable-file)"),
    (b"x" * 10_000_000, "1:1: error: the file is 10000 kB; the largest allowed is 500 kB (readable-file)"),
    (b"", "1:1: error: the page is empty (front-matter)"),
], ids=["a broken header", "not UTF-8", "ten megabytes", "empty"])
def test_a_page_that_cannot_be_read_is_named_once_with_its_mend(copy, content, message):
    copy.write(DANISH, content)
    assert copy.run("check", str(copy.root / DANISH)) == 1
    first, hint = copy.out.splitlines()
    assert (first, hint[:8]) == (f"{DANISH}:{message}", "  hint: ")


def test_a_page_that_is_a_folder_is_named(copy):
    (copy.root / DANISH).unlink()
    (copy.root / DANISH).mkdir()
    assert copy.run("check", str(copy.root / DANISH)) == 1
    assert copy.out.startswith(f"{DANISH}:1:1: error: this is a folder, expected a file (readable-file)\n  hint: ")


def test_settings_that_cannot_be_read_stop_the_check(copy):
    copy.write("mkdocs.yml", "plugins: {\n")
    assert copy.run("check") == 1
    assert copy.out.startswith("mkdocs.yml:2:1: error: ")


def test_every_problem_is_reported_in_one_run(copy):
    copy.change(PATH, r"\[@[a-z0-9-]+", "[@no-such-fact")
    copy.change(DANISH, r"^title: .*$", "title:")
    rules = {rule for _, _, _, rule in problems(copy)}
    assert rules >= {"cited-facts", "required-keys"}


def test_a_check_takes_less_than_three_seconds_of_work(copy):
    copy.change(PATH, r"\[@[a-z0-9-]+", "[@no-such-fact")
    started = time.process_time()
    assert copy.run("check") == 1
    assert time.process_time() - started < 3


def test_a_failed_check_touches_no_file(copy, tmp_path_factory):
    copy.change(PATH, r"\[@[a-z0-9-]+", "[@no-such-fact")
    before = shutil.copytree(copy.root, tmp_path_factory.mktemp("before") / "copy")
    copy.run("check")
    assert {file.relative_to(copy.root): file.read_bytes() for file in copy.root.rglob("*") if file.is_file()} == {
        file.relative_to(before): file.read_bytes() for file in before.rglob("*") if file.is_file()}
