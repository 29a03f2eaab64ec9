"""From the model to strings and dictionaries: citations, source lists, notices, choice of language.

Pure: the same model gives the same string. Nothing here reads, writes or knows of MkDocs.
"""
