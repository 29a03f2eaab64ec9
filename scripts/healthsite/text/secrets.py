"""Finds keys, tokens and passwords in a text, by the forms that well-known services give them.

A library for this (detect-secrets) takes longer over the project's files than the whole rest of the check, gives no
column, and brings an HTTP client with it; so there are few forms, each looked for only where its fixed part occurs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import log2

from healthsite.model.message import Message
from healthsite.text.remembered import remembered


@dataclass(frozen=True)
class FoundSecret:
    """Where in a text a secret begins, what it is, and its first signs."""

    offset: int
    what: Message
    beginning: str


def _of(service: str) -> Message:
    return Message("a key of {service}", service=service)


FORMS = (
    (("AKIA", "ASIA"), r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b", _of("AWS")),
    (("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), r"\bgh[pousr]_[A-Za-z0-9]{30,}", _of("GitHub")),
    (("github_pat_",), r"\bgithub_pat_\w{22,}", _of("GitHub")),
    (("glpat-", "gldt-", "glrt-", "glptt-"), r"\bgl(?:pat|dt|rt|ptt)-[\w-]{20,}", _of("GitLab")),
    (("xox", "xapp-"), r"\b(?:xox[abeoprs]|xapp)-[\w-]{10,}", _of("Slack")),
    (("hooks.slack.com",), r"\bhooks\.slack\.com/(?:services|workflows|triggers)/[\w/]{20,}", _of("Slack")),
    (("AIza",), r"\bAIza[\w-]{35}", _of("Google")),
    (("GOCSPX-",), r"\bGOCSPX-[\w-]{20,}", _of("Google")),
    (("ya29.",), r"\bya29\.[\w-]{20,}", _of("Google")),
    (("k_live_", "k_test_"), r"\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}", _of("Stripe")),
    (("whsec_",), r"\bwhsec_[A-Za-z0-9+/=]{24,}", _of("Stripe")),
    (("npm_",), r"\bnpm_[A-Za-z0-9]{36}\b", _of("npm")),
    (("pypi-",), r"\bpypi-[\w-]{50,}", _of("PyPI")),
    (("SG.",), r"\bSG\.[\w-]{20,}\.[\w-]{20,}", _of("SendGrid")),
    (("sk-",), r"\bsk-(?=[\w-]*\d)(?:[a-z]+-)*[A-Za-z0-9_]{24,}", Message("a secret key")),
    (("PRIVATE KEY",), r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----", Message("a private key")),
    (("eyJ",), r"\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}", Message("a token that lets its bearer in")),
    (("://",), r"(?<=://)[^\s/:@'\"<>]+:[^\s/:@'\"<>${}]{3,}@(?=[\w-]+\.)", Message("a name and password in an address")),
)
"""Parts of which one occurs in every such secret, its form, and what to call it."""

COMPILED = tuple((parts, re.compile(form), what) for parts, form, what in FORMS)

NAMES = ("passwor", "passord", "adgangskode", "kodeord", "passwd", "pwd", "secret", "token", "api_key", "api-key", "apikey",
         "access_key", "access-key", "accesskey", "account_key", "accountkey", "client_key", "private_key")
"""What a secret is called where it is written down."""
PASSWORDS = re.compile(r"passwor|passord|adgangskode|kodeord|passwd|pwd", re.IGNORECASE)
GIVEN = re.compile(
    rf"(?P<name>[\w.-]*(?:{'|'.join(NAMES)})[\w.-]*)[\"']?\s*(?::=|=>|[:=])\s*[\"'`]?(?P<value>[^\s\"'`<>,;(){{}}\[\]]+)",
    re.IGNORECASE,
)
STAND_IN = re.compile(r"\$|\*{3}|x{4}|\.{3}|…|example|your|change|dummy|placeholder|secrets\.", re.IGNORECASE)
PASSWORD_LENGTH, TOKEN_LENGTH = 6, 16
RANDOM = 3.0
"""Bits for each sign: words and numbers that mean something have less."""


@remembered
def secrets_in(text: str) -> tuple[FoundSecret, ...]:
    """Every secret, in no order; a place is told of once."""
    return tuple(_secrets_in(text))


def _secrets_in(text: str) -> Iterator[FoundSecret]:
    seen: set[int] = set()
    for parts, form, what in COMPILED:
        if any(part in text for part in parts):
            for match in form.finditer(text):
                seen.update(range(match.start(), match.end()))
                yield FoundSecret(match.start(), what, match.group()[:4])
    lowered = text.lower()
    if any(name in lowered for name in NAMES):
        for match in GIVEN.finditer(text):
            if match.start("value") not in seen and _is_secret(match["name"], match["value"]):
                yield FoundSecret(match.start("value"), Message("a password or key"), match["value"][:4])


def _is_secret(name: str, value: str) -> bool:
    """Whether a value is long, mixed and random enough to let somebody in, and does not merely stand for one."""
    mixed = re.search(r"\d", value) and re.search(r"[^\W\d_]", value)
    if not mixed or STAND_IN.search(value):
        return False
    if PASSWORDS.search(name):
        return len(value) >= PASSWORD_LENGTH
    return len(value) >= TOKEN_LENGTH and _bits(value) >= RANDOM


def _bits(value: str) -> float:
    """Shannon entropy for each sign (https://doi.org/10.1002/j.1538-7305.1948.tb01338.x)."""
    return -sum(count / len(value) * log2(count / len(value)) for count in Counter(value).values())
