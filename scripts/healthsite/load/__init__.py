"""All reading: from the files of a project to a `Site`, and to the problems met on the way.

Every reader returns what it could read *and* its problems; a bad file never stops the others.
"""
