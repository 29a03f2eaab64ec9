"""Words that frighten, blame or puzzle the reader have a better word.

Why:  a word such as «worn out» for a joint makes people afraid to move, whatever the sentence says.
Bad:  a word of `docs/_data/words-to-avoid.yml`, in any of its forms
Good: the better word that stands beside it there

A word in a quotation, in italics or in the name of a source is named and not used. Where a text must use it otherwise,
allow it on its line with a reason.
"""

import re
from collections.abc import Iterator

from healthsite.model.conventions import AvoidedWords
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.language import own_words

RESTS_ON = ("docs/_data/references.yml",)
SEVERITY = "warning"
WORD = re.compile(r"\w[\w-]*")

Forms = dict[str, list[tuple[list[str], AvoidedWords]]]
"""First word -> the words of each form that begins with it, the longest first, and its entry."""


def check(site: Site) -> Iterator[Problem]:
    forms = {code: _forms(entries) for code, entries in site.avoided_words.items()}
    for passage in site.passages:
        own = own_words(passage.words, site.source_names)
        for start, end, entry in _found(own, forms.get(passage.language, {})):
            found = " ".join(passage.words[start:end].split())
            message = Message("found '{found}', which we avoid; expected: {instead}", found=found, instead=entry.instead)
            if entry.why:
                message = Message("found '{found}', which we avoid ({why}); expected: {instead}", found=found, why=entry.why, instead=entry.instead)
            yield passage.problem(start, message, Message("use the better word; to name this one, put it between quotation marks"))


def _forms(entries: tuple[AvoidedWords, ...]) -> Forms:
    forms: Forms = {}
    for entry in entries:
        for form in entry.avoid:
            words = form.lower().split()
            forms.setdefault(words[0], []).append((words, entry))
    return {first: sorted(those, key=lambda form: -len(form[0])) for first, those in forms.items()}


def _found(text: str, forms: Forms) -> Iterator[tuple[int, int, AvoidedWords]]:
    """From where to where an avoided word stands."""
    there = WORD.findall(text.lower())
    line = f" {' '.join(there)} "
    if not any(f" {' '.join(form)} " in line for first in forms.keys() & set(there) for form, _ in forms[first]):
        return
    words = [(match.group().lower(), match.start(), match.end()) for match in WORD.finditer(text)]
    for index, (word, start, _) in enumerate(words):
        for form, entry in forms.get(word, ()):
            those = words[index: index + len(form)]
            end = those[-1][2]
            if [one for one, _, _ in those] == form and text[start:end].lower().split() == form:
                yield start, end, entry
                break
