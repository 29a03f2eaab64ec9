"""Kinds of right edits that need more than a sentence in each language."""
