"""Finds where every key of the data files stands, so that a rule leads to its line."""

from __future__ import annotations

from healthsite.load.yaml_lines import YamlFault, read_yaml
from healthsite.model.place import KeyPlaces


def key_places(texts: dict[str, str]) -> dict[str, KeyPlaces]:
    """Path of each data file that is YAML -> where its keys stand."""
    places = {}
    for path, text in texts.items():
        if path.endswith(".yml"):
            try:
                places[path] = KeyPlaces(path, read_yaml(text).positions)
            except YamlFault:
                continue  # whoever needs the file says so
    return places
