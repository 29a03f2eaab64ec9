"""Rules about the pages and the data as a whole: `check(site)`."""
