"""Pure parsing of text: structure with positions, citations, figures, digests, addresses.

Functions from strings to data. No files, no site: what a function needs, it is given.
"""
