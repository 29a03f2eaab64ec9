"""Writes each column's heading on its cells, so that a table can be read as cards on a narrow screen."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from markdown.treeprocessors import Treeprocessor


class TableLabels(Treeprocessor):
    """Adds `data-label` to the cells of every table."""

    def run(self, root: etree.Element) -> None:
        for table in root.iter("table"):
            headings = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
            for row in table.iter("tr"):
                for heading, cell in zip(headings, row.findall("td")):
                    cell.set("data-label", heading)
