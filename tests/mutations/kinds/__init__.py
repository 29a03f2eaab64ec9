"""The kinds of bad edits, one module for what is alike. Importing this registers all of them."""
import importlib
import pkgutil

for module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{module.name}")
