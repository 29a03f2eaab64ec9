"""`check --fix` lowers what is recorded of pages that have become easier, and leaves the rest of the file as it is."""
from healthsite.load.site import load_site
from healthsite.publish.record_readability import record_readability

FILE = "docs/_data/readability.yml"
HEAD = "# How hard\ntargets:\n  public:\n    en: {lix: 40, sentence: 4}  # words\n\n"
PAGE = "---\ntitle: Kneading\ndescription: How to knead.\naudience: public\n---\n\nPress and fold and turn. Wait.\n"


def recorded(project, records):
    """The paths that were lowered, and what the file says then."""
    (project / "docs/en/kneading.md").write_text(PAGE, encoding="utf-8")
    (project / FILE).write_text(HEAD + records, encoding="utf-8")
    return record_readability(project, load_site(project)[0]), (project / FILE).read_text("utf-8")


def test_values_are_lowered_to_what_the_page_needs(sample_project):
    records = "recorded:\n  # hard\n  docs/en/kneading.md: {lix: 50, long_sentences: [9, 7]}\n"
    lowered = "recorded:\n  # hard\n  docs/en/kneading.md: {long_sentences: [5]}\n"
    assert recorded(sample_project, records) == (["docs/en/kneading.md"], HEAD + lowered)


def test_a_record_that_is_not_needed_is_taken_out(sample_project):
    assert recorded(sample_project, "recorded:\n  docs/en/kneading.md: {lix: 50}\n") == (["docs/en/kneading.md"], HEAD + "recorded:\n")


def test_an_entry_of_several_lines_is_written_as_one(sample_project):
    records = "recorded:\n  docs/en/kneading.md:\n    lix: 50\n    long_sentences: [9]\n  docs/en/gone.md: {lix: 50}\n"
    lowered = "recorded:\n  docs/en/kneading.md: {long_sentences: [5]}\n  docs/en/gone.md: {lix: 50}\n"
    assert recorded(sample_project, records) == (["docs/en/kneading.md"], HEAD + lowered)


def test_nothing_is_raised_and_a_page_that_is_gone_keeps_its_line(sample_project):
    records = "recorded:\n  # as it is\n  docs/en/kneading.md: {long_sentences: [5]}\n  docs/en/gone.md: {lix: 50}\n"
    assert recorded(sample_project, records) == ([], HEAD + records)


def test_without_a_file_there_is_nothing_to_do(sample_project):
    assert record_readability(sample_project, load_site(sample_project)[0]) == []
