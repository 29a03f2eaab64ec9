"""What concerns the machine, not the site: the Python environment and the browser.

Here may live what has to be right on a machine before any work on the site starts. Standard library only, since it
runs before anything is installed; imports nothing from the rest of healthsite.
"""
