"""Style sheets, scripts, templates, workflows and settings that ask elsewhere, or take more rights than they need."""
from data_lines import rewritten
from material import Material
from registry import bad_edit, family

ADDED = {
    "import_in_a_style_sheet": ("docs/assets/css/site.css", '@import url("https://fonts.example/a.css");'),
    "picture_in_a_style_sheet": ("docs/assets/css/site.css", "body { background: url(//pictures.example/a.png) }"),
    "request_in_a_script": ("docs/assets/js/site.js", 'fetch("https://count.example/x");'),
    "made_code_in_a_script": ("docs/assets/js/site.js", 'eval("1");'),
    "script_in_a_template": ("overrides/main.html", '<script src="https://code.example/x.js"></script>'),
    "handler_in_a_template": ("overrides/main.html", '<p onclick="go()">x</p>'),
}


def added(path: str, words: str):
    def edits(material: Material):
        file = material.file(path)
        yield file.inserted(len(file.lines), words)
    return edits


for name, (path, words) in ADDED.items():
    function = added(path, words)
    function.__name__, function.__module__ = name, __name__
    bad_edit("own-host-files", on="data")(function)


CHECK = ".github/workflows/check.yml"
SETTINGS = "mkdocs.yml"
family(__name__, rewritten, {
    "safe-workflows": {
        "every-right-for-a-workflow": (CHECK, r"permissions: \{\}", "permissions: write-all"),
        "action-by-its-version": (CHECK, r"( +- uses: [^@]+)@[0-9a-f]{40}.*", r"\1@v7"),
    },
    "data-file": {"form-with-an-open-list": (".github/ISSUE_TEMPLATE/error-nb.yml", r"(labels: \[.*)\]", r"\1", 0, 2)},
    "settings": {
        "site-without-a-name": (SETTINGS, "site_name: .*", "site_name:"),
        "site-without-its-hooks": (SETTINGS, "hooks: .*", "hooks: []"),
        "letters-from-another-host": (SETTINGS, "  font: false", "  font: {text: Roboto}"),
        "templates-in-no-folder": (SETTINGS, "  custom_dir: .*", "  custom_dir: override"),
        "script-of-another-host": (SETTINGS, "hooks: .*", r"\g<0>\nextra_javascript: [https://code.example/x.js]", 0, 1),
        "data-files-published": (SETTINGS, "  _data/", "  _date/", 1, 0),
        "boxes-that-nobody-reads": (SETTINGS, "  - admonition$", "  - admonitions", 1, 0),
    },
    "source-numbers": {
        "doi-as-an-address": ("docs/_data/literature.yml", r"  DOI: (10.*)", r"  DOI: https://doi.org/\1"),
        "letters-in-a-pmid": ("docs/_data/literature.yml", r'  PMID: "(\d+)"', r"  PMID: PMC\1"),
    },
    "drawing-numbers": {
        "picture-less-than-nothing": ("docs/_data/pictures/pelvic-belt.svg", r"(.*viewBox=\"\d+ \d+ )(\d)", r"\1-\2"),
        "letter-for-a-figure": ("docs/_data/pictures/pelvic-belt.svg", r"(.* x=\")(\d)(\d+)", r"\1\2O"),
    },
}, on="data")
