"""The project's own Python environment, .venv, holds exactly what requirements.txt locks.

It is whole or it is made anew: a stamp, written last, tells which. Nothing is mended in place, because a pip that was
interrupted can leave a package that looks installed and is not.
"""
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from .file_lock import locked
from .prerequisites import PrerequisiteMissing, missing_from_os_error, require_venv_module

FOLDER = ".venv"
LOCK = ".venv.lock"
STAMP = "complete"
LOG = "install.log"


class VirtualEnvironment:
    """The environment of one project folder."""

    def __init__(self, project):
        self.project = Path(project).resolve()
        self.folder = self.project / FOLDER
        self.requirements = self.project / "requirements.txt"
        windows = os.name == "nt"
        self.python = self.folder / ("Scripts/python.exe" if windows else "bin/python")
        """The interpreter that runs with the environment's packages."""

    def is_running(self):
        """Tell whether the present process is the environment's own Python."""
        return self.folder.is_dir() and os.path.samefile(sys.prefix, self.folder)

    def is_current(self):
        """Tell whether .venv is whole and made from the requirements.txt of now. Reads three small files."""
        # Without pyvenv.cfg its python would be the machine's own, and manage.py would start itself for ever.
        if not (self.python.exists() and (self.folder / "pyvenv.cfg").exists()):
            return False
        try:
            stamp = (self.folder / STAMP).read_text(encoding="utf-8").splitlines()
            wanted = self._stamp()
        except (OSError, UnicodeDecodeError):
            return False
        # Which Python the environment has can be known only from inside. There it matters: after an upgrade of the
        # system its link may lead to a newer Python, which does not find the packages of the old one.
        return stamp == wanted if self.is_running() else stamp[:-1] == wanted[:-1]

    def make(self, say):
        """Make .venv from nothing, unless another run has just done so. `say` takes a line of progress.

        Raises PrerequisiteMissing with the mend when the machine lacks something.
        """
        try:
            with locked(self.project / LOCK,
                        on_wait=lambda: say("environment: another run is making .venv, waiting …")) as lock:
                if not self.is_current():
                    require_venv_module(sys.version_info)
                    self._remove(say)
                    self._fill(say, lock)
        except OSError as error:
            raise missing_from_os_error(error, self.project) from error

    def run(self, arguments):
        """Go on as the environment's Python with these arguments. Returns an exit status where it returns at all."""
        sys.stdout.flush()
        sys.stderr.flush()
        # Would make the environment's Python forget where it is.
        os.environ.pop("PYTHONHOME", None)
        command = [str(self.python), *arguments]
        if os.name != "nt":
            os.execv(command[0], command)
        # On Windows exec returns to the shell at once, with the command still running.
        process = subprocess.Popen(command)
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue  # the child got Ctrl+C too, and decides

    def forget(self):
        """Have the next run make the environment anew."""
        (self.folder / STAMP).unlink(missing_ok=True)

    def _stamp(self):
        digest = hashlib.sha256(self.requirements.read_bytes()).hexdigest()
        # The scripts in .venv hold its path: in a project folder that was moved they would lead nowhere.
        return [f"requirements {digest}", f"folder {self.folder}", "python {}.{}".format(*sys.version_info)]

    def _remove(self, say):
        if self.folder.is_symlink() or (self.folder.exists() and not self.folder.is_dir()):
            raise PrerequisiteMissing(f"'{self.folder}' is in the way: it is not a folder",
                                      hint="move it away and run the command again")
        if self.folder.exists():
            say("environment: .venv is unfinished or out of date, making it anew …")
            shutil.rmtree(self.folder)

    def _fill(self, say, lock):
        from .installation import Installation  # needed by this run only, not by the quick ones

        self.folder.mkdir()
        with open(self.folder / LOG, "w", encoding="utf-8") as log:
            installation = Installation(self.project, log, say, lock)
            say(f"environment: making {FOLDER} with Python {sys.version.split()[0]} …")
            installation.create_environment(self.folder)
            installation.install(self.python, self.requirements)
        (self.folder / STAMP).write_text("\n".join(self._stamp()) + "\n", encoding="utf-8")
        say("environment: ready")
