"""Which files lie in the data folder: each has a reader, and each that is read is known."""
import re
from pathlib import Path

from healthsite.model.data_folder import FOLDER, data_files, is_data_file

ROOT = Path(__file__).resolve().parents[2]
CODE = [file for folder in ("load", "model") for file in (ROOT / "scripts" / "healthsite" / folder).glob("*.py")]
READ = re.compile(rf"\"{FOLDER}/([\w.-]+\.\w+)\"")


def test_every_file_that_is_read_by_name_is_known():
    read = {name for file in CODE for name in READ.findall(file.read_text("utf-8"))}
    assert len(read) > 10 and {name for name in read if not is_data_file(name, ())} == set()


def test_every_file_that_is_known_by_name_is_read():
    read = {name for file in CODE for name in READ.findall(file.read_text("utf-8"))}
    assert set(data_files(())) - read == {"README.md"}


def test_files_of_a_language_are_those_of_the_site():
    names = ("languages/da.md", "languages/da.words.yml", "translations/da.yml", "languages/sv.words.yml", "facts/mill.yml", "facts/mill.yaml")
    assert [is_data_file(name, ("en", "da")) for name in names] == [True, True, True, False, True, False]
