"""Makes a project with the real pages several times over: every further time in a folder of its own, `docs/nb/copy-2/`.

The copies are as rich as the pages they are copied from, and as right: links, lists of related pages, menu, translations
and published addresses are carried over. No two have the same text, for what was worked out for one would be remembered for
the other. The ledger and the other data stay as they are.
"""
import re
import shutil
from pathlib import Path

import yaml

from healthsite.load.permalinks import PERMALINKS
from healthsite.load.readability import READABILITY
from healthsite.load.site import load_site
from healthsite.load.translations import FOLDER
from healthsite.model.site import Site
from healthsite.text.link_targets import page_and_anchor, target_from

PARTS = ("docs", "overrides", "mkdocs.yml")
LINK = re.compile(r"(?<=\]\()(?P<file>[^)\s#:]+)(?=[)#])")
RELATED = re.compile(r"^related: \[(.*)\]$", re.MULTILINE)
NAMED = re.compile(r"^(title|description): (.*?)([.?]?\"?)$", re.MULTILINE)
RECORD = re.compile(r"^  docs/(\w+)/(\S+\.md: .*)$", re.MULTILINE)


def multiply(project: Path, times: int, target: Path) -> int:
    """Write the project with its pages `times` over into the folder `target`; return how many pages it has."""
    for name in PARTS:
        source = project / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, target / name)
    site, _ = load_site(project)
    folders = [f"copy-{number}" for number in range(2, times + 1)]
    for folder in folders:
        for page in site.pages.values():
            text = (project / page.path).read_text("utf-8")
            file = target / "docs" / page.language / folder / f"{page.key}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(copied(text, page.key, folder, site), "utf-8")
    _allow_long_sentences(target / READABILITY, folders)
    _lengthen_menu(target / "mkdocs.yml", [f"{folder}/{key}" for folder in folders for key in site.settings.nav])
    _record(target)
    return len(site.pages) * times


def copied(text: str, key: str, folder: str, site: Site) -> str:
    """A page as it must be written in the folder: there is one page of disagreements, and one front page of the site."""
    goal = site.settings.disagreements_page

    def moved(match: re.Match) -> str:
        file = match["file"]
        if page_and_anchor(file, key)[0] == goal:
            return target_from(f"{folder}/{key}", goal)
        return f"../{file}" if file.count("../") > key.count("/") else file

    def related(match: re.Match) -> str:
        keys = match[1].split(", ") if match[1] and key != "index" else []
        return f"related: [{', '.join(f'{folder}/{each}' for each in keys)}]"

    def named(match: re.Match) -> str:
        return f"{match[1]}: {match[2]} {folder.removeprefix('copy-')}{match[3]}"

    mark = "".join("bcdfghjklm"[int(digit)] for digit in folder.removeprefix("copy-"))
    return NAMED.sub(named, RELATED.sub(related, LINK.sub(moved, text)), count=2) + f"\n({mark})\n"


def _allow_long_sentences(file: Path, folders: list[str]) -> None:
    """A copy is as hard to read as its page."""
    text = file.read_text("utf-8") if file.exists() else ""
    copies = "".join(f"  docs/{match[1]}/{folder}/{match[2]}\n" for folder in folders for match in RECORD.finditer(text))
    if copies:
        file.write_text(f"{text.rstrip()}\n{copies}", "utf-8")


def _lengthen_menu(file: Path, keys: list[str]) -> None:
    text = file.read_text("utf-8")
    entries = "".join(f"  - {key}.md\n" for key in keys)
    file.write_text(text.replace("nav:\n", f"nav:\n{entries}", 1), "utf-8")


def _record(target: Path) -> None:
    """Every copy of a translation follows its original as it is, and every address is on the list of what was published."""
    site, _ = load_site(target)
    default = site.settings.default.code
    for code in site.settings.codes:
        followed = {key: site.digests[default, key] for language, key in site.pages if language == code != default}
        if followed:
            (target / FOLDER / f"{code}.yml").write_text(yaml.safe_dump(followed), "utf-8")
    (target / PERMALINKS).write_text("\n".join(site.addresses) + "\n", "utf-8")
