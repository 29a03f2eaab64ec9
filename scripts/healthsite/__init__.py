"""A generator for health-information sites in several languages.

It knows nothing of the subject: that stands in `docs/`, `overrides/strings/` and `mkdocs.yml`.
`scripts/README.md` shows the layers; imports go downward only (`tests/test_layers.py`).
"""
