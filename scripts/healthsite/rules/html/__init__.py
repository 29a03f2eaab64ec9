"""Rules about a page as built: `check(html_page, built_site)`."""
