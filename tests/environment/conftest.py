"""Small projects with a real manage.py, a real .venv and no network."""
import base64
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"

MAIN = """
import json, sys
def main(argv):
    print(json.dumps({"argv": argv, "prefix": sys.prefix}))
    if argv == ["use"]:
        import tiny
    return 1 if argv == ["faulty"] else 0
"""
"""A healthsite.cli that tells how it was called."""


class SmallProject:
    """A project folder with the bootstrap of this one, its own requirements and its own wheels."""

    def __init__(self, root):
        self.root = root
        self.venv = root / ".venv"
        self.wheels = root / "wheels"
        package = root / "scripts" / "healthsite"
        shutil.copytree(SCRIPTS / "healthsite" / "environment", package / "environment",
                        ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(SCRIPTS / "manage.py", root / "scripts")
        shutil.copy(SCRIPTS / "healthsite" / "__init__.py", package)
        (package / "cli").mkdir()
        (package / "cli" / "__init__.py").touch()
        (package / "cli" / "main.py").write_text(MAIN)
        self.wheels.mkdir()
        self.require("1.0")

    def require(self, version, digest=None):
        """Ask for the package 'tiny' in this version. Makes its wheel and returns the path."""
        wheel = write_wheel(self.wheels, "tiny", version)
        digest = digest or hashlib.sha256(wheel.read_bytes()).hexdigest()
        (self.root / "requirements.txt").write_text(f"tiny=={version} \\\n    --hash=sha256:{digest}\n")
        return wheel

    def offer(self, name, version, modules):
        """Put a package with these files among the wheels. Returns the line that asks for it."""
        wheel = write_wheel(self.wheels, name, version, modules)
        return f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"

    def environ(self, **changes):
        """The variables of this machine, with the project's wheels as the only source of packages."""
        own = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
        return {**own, "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels),
                "PYTHONUTF8": "1", **changes}

    def command(self, *arguments):
        """The command line of manage.py, for a Python outside of any environment."""
        return [sys._base_executable, str(self.root / "scripts" / "manage.py"), *arguments]

    def start(self, *arguments, **changes):
        """Start manage.py as the leader of its own process group, so that it can be interrupted like at a terminal."""
        # a shell that runs the tests in the background has them ignore Ctrl+C, and a child would inherit that
        before = signal.getsignal(signal.SIGINT)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            return subprocess.Popen(self.command(*arguments), env=self.environ(**changes), text=True, encoding="utf-8",
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
        finally:
            signal.signal(signal.SIGINT, before)

    def run(self, *arguments, **changes):
        """Run manage.py to its end."""
        process = self.start(*arguments, **changes)
        output, messages = process.communicate(timeout=300)
        return Run(process.returncode, output, messages)


class Run:
    """What one run of manage.py came to."""

    def __init__(self, status, output, messages):
        self.status = status
        self.messages = messages
        self.call = json.loads(output) if output else None
        """How healthsite.cli was called, or None where the run did not get there."""


def write_wheel(folder, name, version, modules=None):
    """Write a wheel with these files, or one empty module; the same bytes every time. Returns its path."""
    info = f"{name}-{version}.dist-info"
    files = {**(modules or {f"{name}.py": b""}),
             f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
             f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"}
    record = [f"{path},sha256={digest_in_record(content)},{len(content)}" for path, content in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,\n"]).encode()
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, content in files.items():
            archive.writestr(zipfile.ZipInfo(path), content)
    return wheel


def digest_in_record(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")


@pytest.fixture
def project(tmp_path):
    """A project that has not been run yet."""
    return SmallProject(tmp_path / "project")


@pytest.fixture(scope="module")
def made_project(tmp_path_factory):
    """A project whose environment is made. Shared by the tests of a file: leave it whole."""
    project = SmallProject(tmp_path_factory.mktemp("made") / "project")
    project.first_run = project.run("build", "--out", "a b")
    return project
