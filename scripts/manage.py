#!/usr/bin/env python3
"""The one command: python3 scripts/manage.py COMMAND.

Sees to it that .venv holds what requirements.txt names, goes on under the Python in it, and hands the rest of the
line to healthsite.cli. Exit status: 0 clean, 1 problems found, 2 wrong usage or a missing prerequisite.

This file and what it imports before the version is checked keep to Python 3.6, so that an old Python gets a
sentence instead of a syntax error.
"""
import gc
import os
import sys

SCRIPTS = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(SCRIPTS)
# Not left to Python: with PYTHONSAFEPATH the folder of the script is not searched.
sys.path.insert(0, SCRIPTS)

from healthsite.environment.prerequisites import PrerequisiteMissing, require_python


def say(line):
    """Progress goes to stderr, so that `check --format json` stays JSON on stdout."""
    print(line, file=sys.stderr, flush=True)


def status_of(argv):
    """Run the command in the project's environment and return its exit status."""
    require_python(sys.version_info)
    from healthsite.environment.virtualenv import VirtualEnvironment

    environment = VirtualEnvironment(PROJECT)
    if environment.is_current() and environment.is_running():
        return status_of_command(environment, argv)
    if not environment.is_current():
        environment.make(say)
    return environment.run([os.path.abspath(__file__)] + argv)


def status_of_command(environment, argv):
    """Call healthsite.cli; a package missing from .venv is a prerequisite, not a traceback."""
    try:
        from healthsite.cli.main import main
        status = main(argv)
        gc.freeze()  # or Python would go once more through all that was read, on its way out
        return status
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] == "healthsite":
            raise
        environment.forget()
        raise PrerequisiteMissing("the package '{}' is missing from .venv".format(error.name),
                                  hint="run the command again: it makes .venv anew") from error


def main(argv):
    """Return the exit status; every known obstacle is two lines on stderr."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or LC_ALL=C may lack a letter of a message: a '?' then, not a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        return status_of(argv)
    except PrerequisiteMissing as missing:
        say("manage.py: {}\n  hint: {}".format(missing, missing.hint))
        return 2
    except BrokenPipeError:
        # Whoever reads our lines (`head`, a pager) has seen enough. Nothing is left to be written at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        say("\nmanage.py: stopped before it was done\n  hint: run the command again; nothing has to be cleaned up")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
