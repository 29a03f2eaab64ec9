"""pip puts the locked packages into the environment, and the user sees it go forward.

Everything pip prints goes to the log; what the user sees is a line now and then.
"""
import os
import re
import subprocess
import sys

from .file_lock import inherited
from .pip_faults import fault_in

STEP = 10
"""After how many packages a line of progress is due."""


class Installation:
    """One making of the environment, with its log and its line to the user."""

    def __init__(self, project, log, say, lock):
        self.project = project
        self.log = log
        self.say = say
        self.lock = lock
        """Descriptor of the lock file, kept open by every child."""

    def create_environment(self, folder):
        """Make an empty environment with pip in it. Raises PrerequisiteMissing."""
        # The Python beneath, should this one belong to an environment, perhaps the very one being made anew.
        base = getattr(sys, "_base_executable", None) or sys.executable
        self._run([base, "-I", "-m", "venv", str(folder)], os.environ, lambda line: None)

    def install(self, python, requirements, *options):
        """Install the packages of a hash-locked requirements file, with further options of pip. Raises PrerequisiteMissing."""
        count = len(re.findall(r"^[A-Za-z0-9]", requirements.read_text(encoding="utf-8"), re.MULTILINE))
        self.say(f"environment: installing {count} packages … (details in {self._log_name()})")
        command = [str(python), "-I", "-m", "pip", "install", "--require-hashes", "--no-input",
                   "--progress-bar", "off", *options, "--requirement", str(requirements)]
        self._run(command, pip_environment(os.environ), Progress(count, self.say), requirements.name)

    def _run(self, command, environ, on_line, requirements="requirements.txt"):
        """Run a child with its output in the log; a failure becomes PrerequisiteMissing."""
        lines = []
        process = subprocess.Popen(command, cwd=self.project, env=environ, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                                   **inherited(self.lock))
        try:
            for line in process.stdout:
                self.log.write(line)
                self.log.flush()
                lines.append(line)
                on_line(line)
            status = process.wait()
        except BaseException:
            # Ctrl+C, or a full disk under the log: nothing may go on writing into .venv behind our back.
            process.terminate()
            process.wait()
            raise
        if status:
            raise fault_in("".join(lines), self._log_name(), "PIP_NO_INDEX" in environ, requirements)

    def _log_name(self):
        return os.path.relpath(self.log.name, self.project)


def pip_environment(environ):
    """Return the environment variables for pip: the user's own, less those that would install elsewhere."""
    elsewhere = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
    kept = {name: value for name, value in environ.items() if name not in elsewhere}
    kept["PIP_USER"] = "0"
    # Ready-made packages only: building one would run code that no hash covers. A variable and not an option, so
    # that whoever has a machine without them can say otherwise.
    if "PIP_NO_BINARY" not in kept:
        kept.setdefault("PIP_ONLY_BINARY", ":all:")
    kept["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    return kept


class Progress:
    """Turns pip's output into a few lines for the user."""

    def __init__(self, count, say):
        self.count = count
        self.say = say
        self.collected = 0
        self.retrying = False

    def __call__(self, line):
        """Take one line of pip's output."""
        # pip says "Processing" of a local file.
        if line.startswith(("Collecting ", "Processing ")):
            self.collected += 1
            if self.collected % STEP == 0:
                self.say(f"environment: {self.collected} of {self.count} packages fetched")
        elif line.startswith("Installing collected packages"):
            self.say("environment: unpacking the packages …")
        elif "Retrying (" in line and not self.retrying:
            self.retrying = True
            self.say("environment: the package index does not answer, pip tries again …")
