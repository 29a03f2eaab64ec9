"""Follows every link of the built site with linkchecker, anchors included."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.settings import Settings
from healthsite.publish.preview_server import serving

RULE = "linkchecker"
SCRIPTS = Path(__file__).resolve().parents[2]
CONFIGURATION = """\
[AnchorCheck]
[filtering]
checkextern={external}
ignore=
  ^{own_address}
  {project_files}
[checking]
threads=8
recursionlevel=-1
maxrequestspersecond={rate}
[output]
status=0
warnings=1
"""
CLEAN, FOUND = 0, 1
OWN_RATE, POLITE_RATE = 10_000, 10
"""Requests a second to one host: our own loopback server needs no sparing, other hosts do."""


@dataclass(frozen=True)
class LinkReport:
    """How many links were followed and what was wrong."""

    checked: int
    problems: list[Problem]


def check_links(folder: Path, settings: Settings, external: bool = False) -> LinkReport:
    """Serve `folder` on loopback and let linkchecker walk it from the front page of each language.

    With `external`, links to other hosts are followed too. The site's own full addresses (canonical
    and alternate links) are not: they may not be served yet. The rule `alternate-links` checks them.
    Nor are the links to edit a page or to report an error: they ask who you are.
    """
    project_files = f"^{re.escape(settings.repo_url)}/(edit|issues)/" if settings.repo_url else ""
    with serving(folder, settings.base_path) as address, tempfile.TemporaryDirectory() as scratch:
        configuration = Path(scratch) / "linkcheckerrc"
        configuration.write_text(CONFIGURATION.format(external=int(external), rate=POLITE_RATE if external else OWN_RATE,
                                                     own_address=re.escape(settings.site_url), project_files=project_files), encoding="utf-8")
        starts = [address + language.prefix for language in settings.languages] + [f"{address}404.html"]
        command = [sys.executable, "-m", "healthsite.publish.linkchecker_process", "--config", str(configuration), "--verbose", "--no-status",
                   "--output", "xml/utf-8", *starts]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False,
                              env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "PYTHONPATH": str(SCRIPTS)})
        if done.returncode not in (CLEAN, FOUND):
            reason = done.stderr.strip().split("\n")[-1]
            message = Message("linkchecker failed: {reason}", reason=reason) if reason else Message("linkchecker failed and gave no reason")
            return LinkReport(0, [Problem("site", Position(), message, rule=RULE)])
        try:
            entries = list(ElementTree.fromstring(done.stdout).iter("urldata"))
        except ElementTree.ParseError:
            entries = []
        if not entries:
            return LinkReport(0, [Problem("site", Position(), Message("linkchecker followed no link"), rule=RULE)])
        return LinkReport(len(entries), [_problem(entry, address) for entry in entries if _is_wrong(entry)])


def _is_wrong(entry: ElementTree.Element) -> bool:
    return entry.find("valid").text.strip() != "1" or entry.find("warnings/warning") is not None


def _problem(entry: ElementTree.Element, address: str) -> Problem:
    parent = entry.find("parent")
    name = parent.text.removeprefix(address).partition("#")[0] if parent is not None and parent.text else ""
    path = f"site/{name}index.html" if not name or name.endswith("/") else f"site/{name}"
    line = int(parent.get("line") or 1) if parent is not None else 1
    warning = entry.findtext("warnings/warning")
    reason = (warning or entry.find("valid").get("result") or "").split(" Available anchors")[0].strip()
    message = Message("the link '{address}' fails: {reason}", address=entry.findtext("url"), reason=reason)
    return Problem(path, Position(max(line, 1)), message, rule=RULE)
