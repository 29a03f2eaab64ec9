"""Runs MkDocs, one process per language side by side, and turns every warning into a problem."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.settings import Settings

RULE = "mkdocs"
MESSAGE = re.compile(r"^(WARNING|ERROR|CRITICAL)\s+-\s+(.*)$")
DOC_FILE = re.compile(r"Doc file '([^']+)'")
NOISE = re.compile(r"Aborted with \d+ warnings? in strict mode|Aborted with a BuildError")


@dataclass(frozen=True)
class LanguageBuild:
    """One running MkDocs process and the folder it writes to."""

    language: str
    folder: Path
    process: subprocess.Popen[str]


def start_builds(root: Path, settings: Settings, staging: Path) -> list[LanguageBuild]:
    """Start one process per language; each writes to its own folder under `staging`."""
    builds = []
    for language in settings.codes:
        folder = staging / language
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder),
                   "--config-file", str(root / "mkdocs.yml")]
        process = subprocess.Popen(
            command, cwd=root, env=_environment(root, settings, language), text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
        builds.append(LanguageBuild(language, folder, process))
    return builds


def finish(build: LanguageBuild) -> list[Problem]:
    """Wait for a process; every warning it printed, and its failure, is a problem."""
    output, _ = build.process.communicate()
    problems = [problem for line in output.splitlines() if (problem := _problem(line))]
    if build.process.returncode and not problems:
        tail = " ".join(output.strip().splitlines()[-3:])
        message = Message("MkDocs failed for '{language}' and printed nothing", language=build.language)
        if tail:
            message = Message("MkDocs failed for '{language}': {reason}", language=build.language, reason=tail)
        problems.append(Problem("mkdocs.yml", Position(), message, rule=RULE))
    return problems


def _problem(line: str) -> Problem | None:
    match = MESSAGE.match(line)
    if not match or NOISE.search(match[2]):
        return None
    file = DOC_FILE.search(match[2])
    path = f"docs/{file[1]}" if file else "mkdocs.yml"
    return Problem(path, Position(), Message("MkDocs warns: {warning}", warning=match[2]), rule=RULE,
                   hint=Message("MkDocs' warnings stop the build"))


def _environment(root: Path, settings: Settings, language: str) -> dict[str, str]:
    """The caller's environment, made the same for every build of one commit."""
    return {
        **os.environ,
        "HEALTHSITE_LANGUAGE": language,
        "SITE_URL": settings.site_url,
        "REPO_URL": settings.repo_url,
        "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH") or commit_time(root),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        # Material's notice of its end of life; the README says it instead
        "NO_MKDOCS_2_WARNING": "1",
    }


def commit_time(root: Path) -> str:
    """Seconds since 1970 of the last commit; `0` outside a git checkout."""
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "0"
    return done.stdout.strip() or "0"
