"""Questions that readers ask, and the changes that readers are told of."""
from data_lines import rewritten, taken_out
from registry import family

QUESTIONS, CHANGES = "docs/_data/questions.yml", "docs/_data/changes.yml"
ASKED = "  (nb|da|en): "

family(__name__, rewritten, {
    "answered-questions": {
        "page-of-a-question-misspelt": (QUESTIONS, r"(- page: \w+/\w[\w-]+)", r"\1x"),
        "page-of-a-question-with-its-ending": (QUESTIONS, r"(- page: \w+/.*)", r"\1.md"),
        "page-of-a-question-with-its-language": (QUESTIONS, r"- page: (\w+/.*)", r"- page: nb/\1"),
        "section-of-a-question-misspelt": (QUESTIONS, "(  anchor: .*)", r"\1x"),
        "section-of-a-question-with-its-sign": (QUESTIONS, "  anchor: (.*)", r'  anchor: "#\1"'),
    },
    "answered-questions, data-file": {
        "question-emptied": (QUESTIONS, ASKED + ".*", r'  \1: ""'),
        "language-of-a-question-misspelt": (QUESTIONS, "  en: ", "  eng: ", 5, 3),
    },
    "told-changes": {
        "page-of-a-change-misspelt": (CHANGES, r"  pages: \[.*", "  pages: [living/brith]"),
        "change-in-the-future": (CHANGES, "- date: .*", "- date: 2062-11-22"),
    },
    "told-changes, data-file": {"change-emptied": (CHANGES, "    (nb|da|en): .*", r'    \1: ""', 3)},
    "data-file": {
        "kind-of-change-of-our-own": (CHANGES, "  kind: .*", "  kind: news"),
        "day-of-a-change-as-people-write-it": (CHANGES, "- date: .*", "- date: 27.11.2026"),
    },
}, on="data")
family(__name__, taken_out, {
    "answered-questions": {"question-not-asked-in-a-language": (QUESTIONS, ASKED, 5, 2)},
    "told-changes": {"change-not-told-in-a-language": (CHANGES, "    (nb|da|en): ", 3, 0)},
}, on="data")
