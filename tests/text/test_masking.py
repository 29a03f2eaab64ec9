"""What is left of a text when code, comments and markup are blanked out: places stay true."""
import pytest

from healthsite.text.masking import without_code, words_only


@pytest.mark.parametrize(("text", "left"), [
    ("a `<b>` c", "a       c"),
    ("a <!-- b\nc --> d", "a       \n      d"),
    ("```\n<b>\n```\nc", "   \n   \n   \nc"),
    ("~~~ yaml\nb\n~~~\nc", "        \n \n   \nc"),
    ("```\n<b>", "```\n<b>"),
    ("``` not code\n<b>\n```", "``` not code\n<b>\n```"),
    ("`a\n<b>`", "`a\n<b>`"),
    ("<!--> <b> -->", "<!--> <b> -->"),
    ("<!-- a --!> <b> -->", "<!-- a --!> <b> -->"),
    ("no code", "no code"),
])
def test_only_what_is_certainly_code_is_blanked(text, left):
    assert without_code(text) == left


@pytest.mark.parametrize(("markup", "words"), [
    ("rye[@mill-days] bread", "rye             bread"),
    ('[rye](a.md "A") bread', " rye            bread"),
    ("![rye](a.svg) bread", "  rye         bread"),
    ("[![rye](a.svg)](b.md) bread", "   rye                bread"),
    ("![rye](a.svg){ width=400 title='A' } bread", "  rye                                bread"),
    ("[rye][book] bread", "[rye][    ] bread"),
    ("rye <br> bread", "rye      bread"),
    ("## Rye {#rye}", "## Rye       "),
    ("<https://mill.example> https://mill.example a@mill.example", " " * 58),
    ("!!! hot\n    rye", "       \n    rye"),
    ("| a |\n| --- |", "| a |\n       "),
    ("::: glossary\n::: of rye", "            \n::: of rye"),
    ("[a]: b.md", "         "),
    ("3 < 5 {or} so", "3 < 5 {or} so"),
])
def test_only_what_a_reader_reads_is_left(markup, words):
    assert words_only(markup) == words
