"""Under `docs/` lie only files of the kinds that the site is made of.

Why:  whatever lies there is published as it is, and no check and no reader looks into a Word file or a PDF.
Bad:  `docs/assets/brochure.pdf`, a page that is an empty file, or a file that is only a link to another
Good: the text of the brochure as a page; a picture as SVG, PNG, WebP or AVIF

What a picture may be is said by `image-formats`.
"""

from collections.abc import Iterator

from healthsite.model.found_file import FoundFile, ending_of
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.picture_formats import PICTURES

KINDS = {".md", ".yml", ".txt", ".css", ".js", ".json", ".webmanifest", ".xml", *(f".{ending}" for ending in PICTURES)}
NAMES = {"CNAME", ".nojekyll"}
MAY_BE_EMPTY = {".md", *NAMES}
"""An empty page is told of for its header."""

TEXT = Message("put its text in a page, and remove the file")
TABLE = Message("write the figures as a table in a page, and remove the file")
PACKED = Message("unpack it, and add only the files that the site needs")
FILM = Message("remove it: the site shows no films and plays no sounds; say in a page what it shows")
PROGRAM = Message("remove it: a program has no place among the texts")
LEFTOVER = Message("remove it: it was made by a program on your computer and means nothing to others")
FONT = Message("remove it: the site uses the letters of the reader's own device")
HINTS = {
    TEXT: "doc docx dot dotx odt ott rtf pages pdf epub wpd tex ppt pptx odp key msg eml",
    TABLE: "xls xlsx xlsm ods numbers csv tsv",
    PACKED: "zip rar 7z tar gz tgz bz2 xz",
    FILM: "mp4 m4v mov avi webm mkv wmv mp3 wav m4a ogg ogv flac",
    PROGRAM: "exe msi dmg app bat cmd sh ps1 jar py apk dll so com scr vbs bin",
    LEFTOVER: "bak orig rej swp swo tmp temp old db ds_store lnk url ini part crdownload",
    FONT: "woff woff2 ttf otf eot",
    Message("write it as a page in Markdown, with an ending '.md'"): "html htm xhtml mht php",
    Message("give it the ending '.md'"): "markdown mdown mkd mdx",
    Message("give it the ending '.yml'"): "yaml",
}
BY_ENDING = {ending: hint for hint, endings in HINTS.items() for ending in endings.split()}
OTHERWISE = Message("remove it; if readers need what is in it, write it in a page")


def check(site: Site) -> Iterator[Problem]:
    for file in site.found_files:
        if file.path not in site.faulty and (fault := _fault(file)):
            message, hint = fault
            yield Problem(file.path, Position(), message, hint=hint)


def _fault(file: FoundFile) -> tuple[Message, Message] | None:
    """What is wrong with a file and what to do, or None."""
    name = file.path.rpartition("/")[2]
    if file.link:
        return Message("this is only a link to another file or folder"), Message("put the file itself here")
    if file.program:
        hint = Message("take the mark away: git update-index --chmod=-x {path}", path=file.path)
        return Message("the file is marked as a program"), hint
    if not file.path.startswith("docs/"):
        return None
    ending = ending_of(name) or (name if name.startswith(".") else "")
    if name.endswith("~") or name.startswith(("~$", "._", ".~lock")):
        return Message("the file is a copy or a lock that a program left here"), LEFTOVER
    if name not in NAMES and ending not in KINDS:
        hint = BY_ENDING.get(ending.lstrip(".").lower(), OTHERWISE)
        return Message("files of the kind '{kind}' have no place here", kind=ending or name), hint
    if not file.size and name not in MAY_BE_EMPTY and ending not in MAY_BE_EMPTY:
        return Message("the file is empty"), Message("write what belongs in it, or remove it")
    return None
