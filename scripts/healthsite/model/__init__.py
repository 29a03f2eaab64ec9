"""Frozen data and what follows from it: what a site consists of, and what can be wrong with it.

Here live the classes that every other layer talks in. No reading, no writing, no rendering.
"""
