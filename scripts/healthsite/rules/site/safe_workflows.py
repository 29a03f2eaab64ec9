"""A workflow takes no rights for granted, and runs only what was read before.

Why:  a workflow runs with the keys of the repository; an action that is named by a version may be another one tomorrow.
Bad:  `permissions: write-all`, `uses: actions/checkout@v7`
Good: `permissions: {}` at the top, the rights of each job at the job, `uses: actions/checkout@3d3c42e5… # v7.0.1`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.places import place

FOLDER = ".github/workflows/"
ALL = re.compile(r"^[ \t]*(?P<what>permissions:[ \t]*[\"']?(?:write-all|read-all))", re.MULTILINE)
TOP = re.compile(r"^permissions:", re.MULTILINE)
USED = re.compile(r"^[ \t]*-?[ \t]*uses:[ \t]*[\"']?(?P<action>[^\s\"'#]+)", re.MULTILINE)
READ = re.compile(r"\./.+|[^@]+@[0-9a-f]{40}|docker://[^@]+@sha256:[0-9a-f]{64}")


def check(site: Site) -> Iterator[Problem]:
    for path, text in site.other_texts.items():
        if not path.startswith(FOLDER):
            continue
        for match in ALL.finditer(text):
            message = Message("'{found}' gives every job every right", found=match["what"].strip())
            yield Problem(path, place(text, match.start("what")), message, hint=Message("write 'permissions: {braces}', and at each job what it needs", braces="{}"))
        if not TOP.search(text):
            message = Message("the workflow does not say which rights it has")
            yield Problem(path, place(text, 0), message, hint=Message("write 'permissions: {braces}', and at each job what it needs", braces="{}"))
        for match in USED.finditer(text):
            if not READ.fullmatch(match["action"]):
                message = Message("'{action}' may be another program tomorrow", action=match["action"])
                yield Problem(path, place(text, match.start("action")), message, hint=Message("name the commit behind the @, and the version in a remark"))
