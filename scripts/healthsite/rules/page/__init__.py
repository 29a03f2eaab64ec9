"""Rules about one page as written: `check(page, site)`."""
