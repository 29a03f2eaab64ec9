"""The folder that a page lies in, as the words behind a list name it."""


def first_folder(key: str) -> str:
    """First folder of a page's key: `bread` of `bread/rye/dark`; nothing for a page that lies in none."""
    return key.partition("/")[0] if "/" in key else ""
