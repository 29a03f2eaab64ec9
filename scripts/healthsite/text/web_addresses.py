"""Addresses on the web: is the way there encrypted, does the address tell on the reader, is it our own?"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

TRACKING = re.compile(
    r"utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|"
    r"igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|vero_id|oly_\w+_id|ref_src|s_cid|wt_mc|spm|srsltid",
    re.IGNORECASE,
)
"""Parameters that say where a reader came from (https://github.com/brave/adblock-lists, the list `query-filter`)."""

MIDDLEMEN = re.compile(
    r"(?:(?:[\w-]+\.)*safelinks\.protection\.outlook\.com|urldefense(?:\.proofpoint)?\.com|linkprotect\.cudasvc\.com|"
    r"google\.\w+/(?:url|amp)|youtube\.com/redirect|linkedin\.com/(?:redir|safety)|"
    r"lm?\.(?:facebook|instagram)\.com|out\.reddit\.com|[\w.-]+\.list-manage\.com|mailchi\.mp|lnkd\.in|t\.co|bit\.ly|"
    r"tinyurl\.com|ow\.ly|buff\.ly|goo\.gl|is\.gd|rb\.gy|cutt\.ly|rebrand\.ly|shorturl\.at)(?=/|$)",
    re.IGNORECASE,
)
"""Hosts, some with the start of a path, that note who follows a link before they pass the reader on."""


def split(address: str) -> SplitResult | None:
    """The parts of an address, or None where it cannot be understood."""
    try:
        return urlsplit(address)
    except ValueError:
        return None


def is_unencrypted(address: str) -> bool:
    """Whether the address begins with `http:`."""
    return address.strip().lower().startswith("http:")


def tracking_parameters(address: str) -> list[str]:
    """Names of the parameters that only say where the reader came from, in order; those after `#` too."""
    parts = split(address)
    places = (parts.query, parts.fragment) if parts else ()
    pairs = [pair for place in places if "=" in place for pair in parse_qsl(place, keep_blank_values=True)]
    return [name for name, _ in pairs if TRACKING.fullmatch(name)]


def middleman(address: str) -> str:
    """The host that a link goes through on its way to another page; empty where it goes straight there."""
    parts = split(address)
    return parts.netloc if parts and MIDDLEMEN.match(bare_host(parts) + parts.path) else ""


def without_tracking(address: str) -> str:
    """The same address without them."""
    parts = split(address)
    if not parts:
        return address

    def kept(text: str) -> str:
        pairs = parse_qsl(text, keep_blank_values=True) if "=" in text else []
        clean = [pair for pair in pairs if not TRACKING.fullmatch(pair[0])]
        return text if len(clean) == len(pairs) else urlencode(clean)

    return urlunsplit(parts._replace(query=kept(parts.query), fragment=kept(parts.fragment)))


def address_on(site_url: str, target: str) -> str | None:
    """An absolute address as the site knows it (`da/tilstande/#who`), or None where it leads elsewhere.

    `http:` and `www.` make no difference, nor does a missing slash at the end of a page's address.
    """
    own, parts = urlsplit(site_url), split(target)
    if not parts or parts.scheme not in ("http", "https") or bare_host(parts) != bare_host(own):
        return None
    path = parts.path or "/"
    if not f"{path}/".startswith(own.path):
        return None
    inside = path.removeprefix(own.path.rstrip("/")).removeprefix("/").removesuffix("index.html")
    if inside and not inside.endswith("/") and "." not in inside.rsplit("/", 1)[-1]:
        inside += "/"
    return f"{inside}#{parts.fragment}" if parts.fragment else inside


def bare_host(parts: SplitResult) -> str:
    """Host and port without `www.`, in lower case."""
    return parts.netloc.rpartition("@")[2].lower().removeprefix("www.")
