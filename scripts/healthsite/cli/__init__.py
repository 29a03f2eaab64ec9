"""One file per command of `manage.py`: reads arguments, calls the layers below, prints."""
