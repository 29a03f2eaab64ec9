"""All writing after the check: MkDocs processes, merging, sitemap, archive, the swap to `site/`."""
