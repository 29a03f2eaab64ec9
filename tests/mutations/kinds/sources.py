"""The bibliography: addresses, dates, names, and sources that nothing rests on."""
import re

from data_lines import end_of_entry, lines_of, rewritten
from edit import Edit
from registry import bad_edit, family

REFERENCES = "docs/_data/references.yml"
ENTRY = r"[a-z][\w-]+:$"

family(__name__, rewritten, {
    "source-addresses": {
        "unencrypted-address-of-source": (REFERENCES, "  URL: https:", "  URL: http:"),
        "tracked-address-of-source": (REFERENCES, "(  URL: .*)", r"\1?utm_source=newsletter"),
        "address-of-source-without-scheme": (REFERENCES, "  URL: https://", "  URL: "),
    },
    "data-file": {
        "date-of-source-as-people-write-it": (REFERENCES, "  issued: .*", "  issued: June 2025"),
        "field-of-source-misspelt": (REFERENCES, "  container-title:", "  journal:"),
    },
    "known-sources": {"source-renamed": (REFERENCES, "([a-z][\\w-]+):$", r"\1-new:")},
}, on="data")


@bad_edit("known-sources", on="data")
def source_without_a_name(material):
    for file, first, _ in lines_of(material, REFERENCES, "    name:$"):
        for number in range(first + 1, end_of_entry(file, first, "      ")):
            gone = file.without(number)
            yield Edit(gone.changes, file.path, range(first - 1, first + 4), gone.what)


@bad_edit("data-file", on="data")
def author_as_a_text(material):
    for file, number, _ in lines_of(material, REFERENCES, "  author:$"):
        text = [*file.lines[: number - 1], "  author: B. Stuge", *file.lines[end_of_entry(file, number, "    ") - 1:]]
        yield file.written("\n".join(text), range(number, number + 1), "author: B. Stuge")


@bad_edit("used-sources", on="data")
def source_without_facts(material):
    for file, number, _ in lines_of(material, REFERENCES, ENTRY):
        end = next((n for n in range(number + 1, len(file.lines)) if re.match(ENTRY, file.lines[n - 1])), None)
        if end:
            yield file.inserted(end, "nobody-2026:", *file.lines[number: end - 1])
