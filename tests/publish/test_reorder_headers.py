"""`check --fix` puts headers in order and changes nothing else."""
from healthsite.load.site import load_site
from healthsite.publish.reorder_headers import reorder_headers

TEXT = "---\n# words\ndescription: How to knead a dough with your hands.\ntitle: Kneading\n---\n\nPress, fold, turn.\n"


def test_only_the_header_changes(sample_project):
    file = sample_project / "docs" / "en" / "kneading.md"
    file.write_text(TEXT, encoding="utf-8")
    assert reorder_headers(sample_project, load_site(sample_project)[0]) == ["docs/en/kneading.md"]
    assert file.read_text("utf-8") == (
        "---\ntitle: Kneading\n# words\ndescription: How to knead a dough with your hands.\n---\n\nPress, fold, turn.\n"
    )
    assert reorder_headers(sample_project, load_site(sample_project)[0]) == []
