"""What must hold for a site: one rule per file, found by listing the folders below.

A rule is a module with a docstring (a fact a nurse could read, then Why / Bad / Good), an optional
`SEVERITY = "warning"`, and a function `check` that yields problems. Its id is the file's name with
hyphens. `GIVES_WAY_TO` names the rules that find the cause of what this one finds: on a line on
which one of them has found an error, this one is silent. `RESTS_ON` names the files of data (or `pages`)
without which it would find faults that are none: while one of them cannot be read, it waits. Rules never touch the disk. To add one, add
one file here and one YAML file of cases in `tests/rules/`.
"""
