"""Rules that hold a translation against its original: `check(page, original, site)`."""
