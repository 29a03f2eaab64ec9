"""A page lies in the folder of its language, and every other file where something reads it.

Why:  a file in another place is published by mistake, or read by nothing, and no rule looks at it.
Bad:  a new page as `docs/starter.md`, or words to avoid in `docs/_data/word-to-avoid.yml`
Good: `docs/en/bread/starter.md`, and `docs/_data/words-to-avoid.yml`
"""

from collections.abc import Iterator

from healthsite.model.data_folder import FOLDER, data_files, is_data_file
from healthsite.model.found_file import ending_of
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean
from healthsite.text.picture_formats import PICTURES

DATA, ASSETS = "_data", "assets"
AT_THE_TOP = {"CNAME", ".nojekyll", "robots.txt", "favicon.ico"}
PAGE = ".md"


def check(site: Site) -> Iterator[Problem]:
    told: set[str] = set()
    for path in site.paths:
        folder = path.split("/")[1]
        fault = _fault(path.split("/")[1:], site.settings.codes)
        if fault and folder not in told:
            message, hint = fault
            yield Problem(path, Position(), message, hint=hint)
        if folder not in (DATA, ASSETS, *site.settings.codes):
            told.add(folder)


def _fault(parts: list[str], languages: tuple[str, ...]) -> tuple[Message, Message] | None:
    """What is wrong with the place of a file below `docs/` and what to do, or None."""
    folder, name = parts[0], parts[-1]
    ending = ending_of(name)
    if len(parts) == 1:
        if ending == PAGE:
            hint = Message("move it to docs/{language}/, and write it in every language", language=languages[0])
            return Message("the page lies in the folder of no language"), hint
        return None if name in AT_THE_TOP else (Message("the file lies in no folder"), Message("move it to docs/assets/, or remove it"))
    if folder == DATA:
        return _data("/".join(parts[1:]), languages)
    if folder == ASSETS:
        if ending == PAGE:
            return Message("the page lies in the folder of no language"), Message("move it to the folder of its language")
        return None
    if folder not in languages:
        message = Message("the folder '{folder}' is of no language, expected one of: {folders}",
                          folder=folder, folders=", ".join((*languages, ASSETS, DATA)))
        return message, did_you_mean(folder, (*languages, ASSETS, DATA), Message("move what is in it, or remove it"))
    if ending != PAGE and ending.lstrip(".") not in PICTURES:
        return Message("the file is no page, and nothing reads it here"), Message("move it to docs/assets/, or remove it")
    return None


def _data(name: str, languages: tuple[str, ...]) -> tuple[Message, Message] | None:
    if is_data_file(name, languages):
        return None
    hint = did_you_mean(name, data_files(languages), Message("remove it, or put what is in it where it is read"))
    return Message("nothing reads the file '{name}'", name=f"{FOLDER}/{name}"), hint
