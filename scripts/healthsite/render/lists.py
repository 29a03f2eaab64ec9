"""The lists that a page can have made from data, by the names that stand in `::: name`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.changes import change_list
from healthsite.render.glossary import glossary_list
from healthsite.render.index_a_to_z import index_a_to_z
from healthsite.render.questions import question_list
from healthsite.render.section_pages import section_pages
from healthsite.render.source_statements import source_statements
from healthsite.render.works import literature_list, source_works_list

LISTS: Mapping[str, Callable[..., str]] = {
    "a-z": index_a_to_z,
    "changes": change_list,
    "glossary": lambda page, site: glossary_list(page.language, site),
    "literature": lambda page, site: literature_list(page.language, site),
    "pages": section_pages,
    "questions": question_list,
    "sources": lambda page, site: source_works_list(page.language, site),
    "statements": source_statements,
}
"""Name -> what makes its HTML for a page and the site, and from the words behind the name where the list takes some. `model/listed.py` knows the anchors in it."""
