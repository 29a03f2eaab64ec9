"""A source is printed the way medical journals print it, in the reader's language.

The order is Vancouver (NLM, *Citing Medicine*, https://www.ncbi.nlm.nih.gov/books/NBK7256/). A CSL
processor renders it: `styles/nlm.csl` says what comes where, the CSL locales give words and months.
"""
import json
import re
from functools import lru_cache
from html import escape
from pathlib import Path
from urllib.parse import quote

from citeproc import PRIMARY_DIALECTS, Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc.formatter import plain
from citeproc.source.json import CiteProcJSON

# citeproc-py warns of every field it does not know, so it is given these and no others.
_TEXTS = ("title", "container-title", "container-title-short", "volume", "issue", "page", "number",
          "edition", "publisher", "publisher-place", "collection-title", "collection-number", "status")
_OWN_WORDS = ("title", "container-title", "container-title-short", "publisher")
"""In the language of the work, as are the names of organisations."""
_NAMES = ("author", "editor")
_DATES = ("issued", "accessed")
_NAME_PARTS = ("family", "given", "suffix", "dropping-particle", "non-dropping-particle")

# citeproc-py neither escapes nor links. It is given these private characters instead, and
# prints plain text; the text is escaped, and then they become HTML.
_LINKS = {"DOI": "\ue000", "PMID": "\ue001", "PMCID": "\ue002", "URL": "\ue003"}
_OWN_START, _OWN_END = "\ue004", "\ue005"
_PRIVATE_CHARACTERS = dict.fromkeys(range(0xE000, 0xF900))

_DOI_PREFIX = re.compile(r"^(https?://(dx\.)?doi\.org/|doi:)\s*", re.IGNORECASE)
_LANGUAGE_CODE = re.compile(r"[a-z]{2}(-[A-Za-z0-9]{2,8})*")

# "Does it help?." has a full stop too many.
_SUPERFLUOUS_STOP = re.compile(rf"([?!…]{_OWN_END}?|\.{_OWN_END})\.")


def render_reference(csl: dict, language: str) -> str:
    """One entry of the list of sources, as HTML.

    `csl` holds CSL-JSON fields of the right shape; `_TEXTS`, `_NAMES`, `_DATES` and `_LINKS` are printed, others
    (`custom`, or `genre`, which is in one language only) are not. `language` is the reader's: `nb`, `da`, `en`
    or any that CSL has a locale for; else English.

    - An undated work says so. A web page dated to the day is said to be updated on that day.
    - An author `{literal: et al.}` stands for those the source does not name.
    - Titles and the names of organisations in another language than the reader's carry a `lang` attribute (WCAG 3.1.2).
    """
    return _rendered(json.dumps(csl, sort_keys=True, default=str), language)


@lru_cache(maxsize=None)
def _rendered(csl_json: str, language: str) -> str:
    csl = json.loads(csl_json)
    style = _style(language)
    source = CiteProcJSON([_processor_input(csl, style)])
    bibliography = CitationStylesBibliography(style, source, plain)
    bibliography.register(Citation([CitationItem("reference")]))
    text = _SUPERFLUOUS_STOP.sub(r"\1", str(bibliography.bibliography()[0]))
    return escape(text, quote=False).translate(_html_of_private_characters(csl, language))


@lru_cache(maxsize=None)
def _style(language: str) -> CitationStylesStyle:
    locale = "en-GB" if language == "en" else PRIMARY_DIALECTS.get(language, "en-GB")
    # A test validates the style; to do it on every start would cost more than the parsing.
    style = CitationStylesStyle(str(Path(__file__).with_name("styles") / "nlm.csl"), locale, validate=False)
    # Without a formatter, asking for a term answers None.
    style.root.formatter = plain
    return style


def _processor_input(csl: dict, style: CitationStylesStyle) -> dict:
    """The fields that the style prints, cleaned for citeproc-py; empty ones left out."""
    fields = {name: _clean(csl.get(name)) for name in _TEXTS}
    fields |= {name: _names(csl.get(name), style) for name in _NAMES}
    fields |= {name: _date(csl.get(name)) for name in _DATES}
    fields |= {name: mark for name, mark in _LINKS.items() if _clean(csl.get(name))}
    fields["type"] = _clean(csl.get("type")) or "document"
    fields["page"] = _shortened_pages(fields["page"])
    fields["status"] = _status(fields, style)
    fields |= {name: _OWN_START + fields[name] + _OWN_END for name in _OWN_WORDS if fields[name]}
    return {"id": "reference"} | {name: value for name, value in fields.items() if value}


def _clean(value) -> str:
    return "" if value is None else " ".join(str(value).translate(_PRIVATE_CHARACTERS).split())


def _term(name: str, style: CitationStylesStyle) -> str:
    """The locale's word for `name`; empty if it has none."""
    # citeproc-py puts the name into an XPath between these quotes.
    return str(style.root.get_single_term(name=name.replace("'", "")))


def _names(names: list | None, style: CitationStylesStyle) -> list[dict]:
    cleaned = [{part: _clean(value) for part, value in name.items() if _clean(value)} for name in names or ()]
    return [name for name in (_name(name, style) for name in cleaned) if name]


def _name(name: dict, style: CitationStylesStyle) -> dict:
    if "literal" in name:
        unnamed = name["literal"].rstrip(".").lower() in ("et al", "others")
        return {"literal": _term("et-al", style) if unnamed else _OWN_START + name["literal"] + _OWN_END}
    name = {part: name[part] for part in _NAME_PARTS if part in name}
    if name.get("given", "").isupper():
        # citeproc-py takes "AA" for one name and would print its first letter only.
        name["given"] = " ".join(re.findall(r"\w", name["given"]))
    return name


def _date(date: dict | None) -> dict:
    """The date, if there is one that the processor can print. Of a period only the years remain."""
    date = date or {}
    parts = [[int(part) for part in day if part] for day in date.get("date-parts") or () if day and day[0]]
    if len(parts) > 1:
        # citeproc-py would print "Jan– Mar2019".
        parts = [[year] for year in sorted({day[0] for day in parts})]
    if parts:
        return {"date-parts": parts, "circa": bool(date.get("circa"))}
    return {"literal": _clean(date["literal"])} if date.get("literal") else {}


def _status(fields: dict, style: CitationStylesStyle) -> str:
    """For an article, its status in the reader's words; for a web page, whether its date is that of an update."""
    status = fields["status"]
    if fields["type"].startswith("article-"):
        return _term(status, style) or _term(status.replace(" ", "-"), style) or status
    to_the_day = fields["type"] == "webpage" and len(fields["issued"].get("date-parts", [[]])[0]) == 3
    return "updated" if to_the_day else ""


def _shortened_pages(pages: str) -> str:
    """"445–455" becomes "445–55": NLM repeats no digit of a plain page number. "e98–e109" stays."""
    numbers = re.fullmatch(r"(\d+)\s*[-–]\s*(\d+)", pages)
    if not numbers or len(numbers[1]) != len(numbers[2]) or numbers[1] == numbers[2]:
        return pages
    first, last = numbers.groups()
    shared = next(place for place, (a, b) in enumerate(zip(first, last)) if a != b)
    return f"{first}–{last[shared:]}"


def _html_of_private_characters(csl: dict, language: str) -> dict[int, str]:
    """What each private character becomes: a link, or the ends of what is in the language of the work."""
    title_language = _clean(csl.get("language"))
    foreign = _LANGUAGE_CODE.fullmatch(title_language) and title_language[:2] != language[:2]
    doi = _DOI_PREFIX.sub("", _clean(csl.get("DOI")))
    pmid, pmcid, url = (_clean(csl.get(name)) for name in ("PMID", "PMCID", "URL"))
    return str.maketrans({
        _LINKS["DOI"]: _link(f"doi:{doi}", doi.startswith("10."), "https://doi.org/" + quote(doi, safe="/:;()")),
        _LINKS["PMID"]: _link(f"PubMed PMID: {pmid}", pmid.isdecimal(), f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/"),
        _LINKS["PMCID"]: _link(f"PMCID: {pmcid}", pmcid.startswith("PMC"),
                               f"https://pmc.ncbi.nlm.nih.gov/articles/{quote(pmcid)}/"),
        _LINKS["URL"]: _link(re.sub("^https?://|/$", "", url), url.startswith(("https://", "http://")), url),
        _OWN_START: f'<span lang="{title_language}">' if foreign else "",
        _OWN_END: "</span>" if foreign else "",
    })


def _link(text: str, well_formed: bool, address: str) -> str:
    """A link; what is not a well-formed address or identifier stays text."""
    return f'<a href="{escape(address)}">{escape(text, quote=False)}</a>' if well_formed else escape(text, quote=False)
