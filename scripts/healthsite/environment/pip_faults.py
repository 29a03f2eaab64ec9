"""What pip's output says went wrong, in one sentence with its mend.

Read from the log because pip's exit status is 1 for everything. The patterns are pip's own English words and error
numbers; the operating system's words differ by language.
"""
import re

from .prerequisites import PrerequisiteMissing

OFFLINE = ("with the network back, run the command again; without one: 'pip download -r {requirements} -d FOLDER' "
           "on a machine like this one, then here PIP_NO_INDEX=1 PIP_FIND_LINKS=FOLDER")
BUILD = ("use CPython 3.11 to 3.14 on Linux (glibc), macOS or Windows, or set PIP_ONLY_BINARY=:none: to let pip build "
         "it with this machine's compiler")

FAULTS = [
    (r"DO NOT MATCH THE HASHES[^\0]*?^\s+(?P<package>\S+==\S+)",
     "the package {package} is not the one that {requirements} names: its hash differs, nothing was installed",
     "a damaged download? run again with PIP_NO_CACHE_DIR=1; if it stays so, tell the maintainers"),
    (r"\[Errno (28|122)\]|No space left on device|\[WinError 112\]",
     "the disk is full: the packages could not be written",
     "make room (about 500 MB, in the project folder and the folder for temporary files) and run the command again"),
    (r"\[Errno 13\][^\n]*|\[WinError 5\]",
     "no permission to write where pip has to",
     "run as the user who owns the project folder, and close programs that use .venv"),
    (r"CERTIFICATE_VERIFY_FAILED|SSLError",
     "the package index's certificate is not trusted here",
     "behind a company proxy: set PIP_CERT to its certificate file; also see that the machine's clock is right"),
    (r"Retrying \(|ConnectionError|NewConnection|Timeout(Error)?\b|timed out|name resolution",
     "the package index cannot be reached (pip's download cache alone is not enough)",
     OFFLINE),
    (r"ensurepip[^\n]*(returned non-zero|not available)",
     "this Python cannot put pip into an environment: its 'ensurepip' module does not work",
     "on Debian or Ubuntu: apt-get install python3-venv; elsewhere: install Python anew, with pip"),
]

NOT_FOUND = re.compile(r"No matching distribution found for (?P<package>[^\s;]+)")


def fault_in(output, log_name, without_index, requirements="requirements.txt"):
    """Return the PrerequisiteMissing that pip's (or venv's) output amounts to.

    `log_name` is where the whole output can be read; `without_index` says that only local files were allowed;
    `requirements` is the name of the file that asks for the packages.
    """
    message, hint = _message_and_hint(output, without_index, requirements)
    return PrerequisiteMissing(f"{message} (see {log_name})", hint)


def _message_and_hint(output, without_index, requirements):
    for pattern, message, hint in FAULTS:
        match = re.search(pattern, output, re.MULTILINE)
        if match:
            return message.format(requirements=requirements, **match.groupdict()), hint.format(requirements=requirements)
    match = NOT_FOUND.search(output)
    if match and without_index:
        return (f"PIP_NO_INDEX is set, and {match['package']} is not among the local files",
                "put the missing wheel into the folder that PIP_FIND_LINKS names, or unset PIP_NO_INDEX")
    if match:
        return f"there is no ready-made {match['package']} for this Python on this machine", BUILD
    errors = re.findall(r"^(?:ERROR|Error): *(.+)$", output, re.MULTILINE) or output.strip().splitlines()
    last = errors[-1] if errors else "no output"
    return f"the environment could not be made: {last}", "read the log, mend what it names, run the command again"
