"""No file holds a password, a key or a token.

Why:  the project is public; whoever reads the file can use the secret, also after it was taken out again.
Bad:  `token: ` and a long row of random letters in a workflow
Good: `token: ${{ secrets.NAME }}`, and the secret itself in the settings of the repository

Looks at every text file under `docs/`, `overrides/` and `.github/`, and at `mkdocs.yml`.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.places import place
from healthsite.text.secrets import secrets_in


def check(site: Site) -> Iterator[Problem]:
    for path, text in (*site.texts.items(), *site.other_texts.items()):
        for found in secrets_in(text):
            message = Message("this looks like {what}: '{beginning}…'", what=found.what, beginning=found.beginning)
            hint = Message("take it out, and have it made invalid where it comes from: it may have been seen")
            yield Problem(path, place(text, found.offset), message, hint=hint)
