"""Python-Markdown extensions: thin wrappers that put what `render/` makes into a page's text."""
