"""What a machine must have before anything can be made on it.

Keeps to Python 3.6, like manage.py: it is what says that Python is too old.
"""
import errno
import importlib.util
import shutil

OLDEST_PYTHON = (3, 11)
"""The oldest Python that every package in requirements.txt can run on."""

NEWER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")
"""Names under which a fitting Python may already be on the machine, the newest first."""

NO_PERMISSION = (errno.EACCES, errno.EPERM, errno.EROFS)
DISK_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


class PrerequisiteMissing(Exception):
    """Something the machine lacks, and how to mend it. Ends the command with exit status 2."""

    def __init__(self, message, hint):
        super().__init__(message)
        self.hint = hint
        """What to do, in one line."""


def require_python(version, find=shutil.which):
    """Raise PrerequisiteMissing unless `version` (as sys.version_info) is new enough."""
    if tuple(version[:2]) >= OLDEST_PYTHON:
        return
    there = [name for name in NEWER_PYTHONS if find(name)]
    if there:
        hint = "this machine has one: say '{}' instead of 'python3'".format(there[0])
    else:
        hint = "install a newer Python beside this one and start the command with it: 'python3.12 scripts/manage.py'"
    raise PrerequisiteMissing(
        "Python {}.{} or newer is needed, this is {}".format(*(OLDEST_PYTHON + (dotted(version),))), hint)


def require_venv_module(version, find_spec=importlib.util.find_spec):
    """Raise PrerequisiteMissing where Python cannot make environments, as on Debian without its python3-venv."""
    lacking = [name for name in ("venv", "ensurepip") if find_spec(name) is None]
    if lacking:
        raise PrerequisiteMissing(
            "this Python {} has no '{}' module, which makes the environment".format(dotted(version), lacking[0]),
            hint="on Debian or Ubuntu: apt-get install python{}.{}-venv; elsewhere: install a Python that has 'venv' "
                 "and 'ensurepip'".format(*version[:2]))


def missing_from_os_error(error, folder):
    """Return the PrerequisiteMissing that an OSError while writing in `folder` amounts to."""
    if error.errno in DISK_FULL:
        return PrerequisiteMissing("the disk is full: .venv could not be written",
                                   hint="make room (about 500 MB) and run the command again")
    if error.errno in NO_PERMISSION:
        return PrerequisiteMissing(
            "no permission to write '{}'".format(error.filename or folder),
            hint="run as the user who owns the project folder, and close programs that use .venv")
    return PrerequisiteMissing("cannot make .venv: {}".format(error),
                               hint="see to '{}' and run the command again".format(error.filename or folder))


def dotted(version):
    """Return (3, 6, 15, ...) as '3.6.15'."""
    return ".".join(str(part) for part in version[:3])
