"""Where the Chromium for the browser tests and the printable versions is; installed if the machine has none.

Looked for in this order: CHROMIUM_PATH, the names on PATH, the usual places, Playwright's own. Installed in this
order: Playwright's own, Debian's package. Nothing is skipped in silence: no Chromium ends the command with status 2.
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

from .prerequisites import PrerequisiteMissing

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
"""What Chromium and its close relatives are called on PATH."""

MAC_PLACES = tuple(f"{home}/Applications/{name}.app/Contents/MacOS/{name}"
                   for home in ("", "~") for name in ("Chromium", "Google Chrome", "Microsoft Edge"))
WINDOWS_PLACES = tuple(rf"%{root}%\{name}"
                       for root in ("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
                       for name in (r"Chromium\Application\chrome.exe", r"Google\Chrome\Application\chrome.exe",
                                    r"Microsoft\Edge\Application\msedge.exe"))

ASK_PLAYWRIGHT = ("from playwright.sync_api import sync_playwright\n"
                  "with sync_playwright() as playwright:\n"
                  "    print(playwright.chromium.executable_path)\n")

MEND = "install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one that is here"
INSTALL_SECONDS = 900
"""A download that takes longer is taken for a network that answers nothing."""


def chromium_path(say, environ=os.environ):
    """Return the path of a Chromium that starts, as a string; install one if need be.

    `say` takes a line of progress. Raises PrerequisiteMissing.
    """
    return found_chromium(environ) or installed_chromium(say)


def found_chromium(environ=os.environ):
    """Return the path of a Chromium on this machine, or None. Raises PrerequisiteMissing for a wrong CHROMIUM_PATH."""
    asked = environ.get("CHROMIUM_PATH")
    if asked:
        if not starts(asked):
            raise PrerequisiteMissing(f"CHROMIUM_PATH is '{asked}', which does not start",
                                      hint="set it to the program of a Chromium, or unset it to have one looked for")
        return asked
    on_path = (shutil.which(name, path=environ.get("PATH")) for name in NAMES)
    places = (os.path.expanduser(os.path.expandvars(place)) for place in _usual_places())
    for candidate in (*on_path, *places):
        if candidate and starts(candidate):
            return candidate
    return _playwrights_own()


def installed_chromium(say):
    """Install a Chromium and return its path. Raises PrerequisiteMissing with the way to do it by hand."""
    say("chromium: none on this machine, installing Playwright's own …")
    if _succeeds([sys.executable, "-m", "playwright", "install", "chromium"]):
        own = _playwrights_own()
        if own:
            return own
    if not shutil.which("apt-get"):
        raise PrerequisiteMissing("no Chromium here, and Playwright's own could not be installed", hint=MEND)
    if os.geteuid() != 0:
        raise PrerequisiteMissing("no Chromium here, and Playwright's own could not be installed or started",
                                  hint=f"as root: apt-get install chromium; or {MEND}")
    return _debians(say)


def starts(program):
    """Tell whether a program is there and runs.

    Being there is not enough: Ubuntu's chromium-browser can be a note that asks for a snap, and a browser without its
    system libraries does not run.
    """
    if not Path(program).is_file():
        return False
    # On Windows --version opens a window instead of answering.
    return os.name == "nt" or _succeeds([program, "--version"], seconds=60)


def _debians(say):
    say("chromium: Playwright's own cannot be had here, installing Debian's package …")
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    patience = ["-o", "DPkg::Lock::Timeout=300"]
    # An update that fails for one source of several may still have found the package.
    _succeeds(["apt-get", *patience, "update"], environ=environ)
    _succeeds(["apt-get", *patience, "install", "--yes", "--no-install-recommends", "chromium"], environ=environ)
    program = shutil.which("chromium")
    if not (program and starts(program)):
        raise PrerequisiteMissing("neither Playwright's Chromium nor Debian's package 'chromium' could be installed",
                                  hint=f"see to the network or: {MEND}")
    return program


def _playwrights_own():
    # In a process of its own: its Node driver and event loop are nothing to have in the one that asks.
    answer = _output([sys.executable, "-c", ASK_PLAYWRIGHT])
    return answer if answer and starts(answer) else None


def _usual_places():
    return {"darwin": MAC_PLACES, "win32": WINDOWS_PLACES}.get(sys.platform, ())


def _succeeds(command, seconds=INSTALL_SECONDS, environ=None):
    return _output(command, seconds, environ) is not None


def _output(command, seconds=INSTALL_SECONDS, environ=None):
    """Return what a command printed, or None when it failed, hung or is not there."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
                              timeout=seconds, env=environ)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None
