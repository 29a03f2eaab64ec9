"""The languages' outputs become one site; none silently overwrites another."""
import pytest

from healthsite.model.settings import Language, Settings
from healthsite.publish.merge import merge_languages

SETTINGS = Settings("https://example.org/", (Language("en", "English", "A site", True), Language("da", "Dansk", "A site", False)))


@pytest.fixture
def merged(tmp_path):
    """A function: problems and files of merging these outputs, each given as {name: content}."""
    def merge(**outputs):
        for language, files in outputs.items():
            for name, content in files.items():
                file = tmp_path / language / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content, encoding="utf-8")
        out = tmp_path / "merged"
        problems = merge_languages(SETTINGS, tmp_path, out)
        return problems, {file.relative_to(out).as_posix(): file.read_text(encoding="utf-8") for file in out.rglob("*") if file.is_file()}
    return merge


def test_what_both_have_alike_is_there_once(merged):
    assert merged(en={"assets/a.css": "same"}, da={"assets/a.css": "same"}) == ([], {"assets/a.css": "same"})


def test_the_page_for_wrong_addresses_goes_to_its_language(merged):
    assert merged(en={"404.html": "no"}, da={"404.html": "nej"}) == ([], {"404.html": "no", "da/404.html": "nej"})


def test_two_contents_under_one_name_are_a_problem(merged):
    problems, files = merged(en={"about/index.html": "about"}, da={"about/index.html": "om"})
    assert [problem.path for problem in problems] == ["site/about/index.html"]
    assert files == {"about/index.html": "about"}
