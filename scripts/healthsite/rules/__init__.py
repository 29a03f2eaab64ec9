"""What must hold for a site: one rule per file, found by listing the folders below.

A rule is a module with a docstring (a fact a nurse could read, then Why / Bad / Good), an optional
`SEVERITY = "warning"`, and a function `check` that yields problems. Its id is the file's name with
hyphens. Rules never touch the disk. To add one, add one file here and one YAML file of cases in
`tests/rules/`.
"""
