"""Writes each column's heading on its cells, so that a table can be read as cards on a narrow screen.

Cells shown as blocks would no longer be a table to a screen reader: the roles keep it one.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree

from markdown.treeprocessors import Treeprocessor

ROLES = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "th": "columnheader", "td": "cell"}


class TableLabels(Treeprocessor):
    """Adds `role` and `data-label` to every table."""

    def run(self, root: etree.Element) -> None:
        for table in root.iter("table"):
            headings = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
            for element in table.iter():
                if element.tag in ROLES:
                    element.set("role", ROLES[element.tag])
            for row in table.iter("tr"):
                for heading, cell in zip(headings, row.findall("td")):
                    cell.set("data-label", heading)
