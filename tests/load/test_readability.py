"""How hard pages may be to read: read from its file, and what is wrong with the file is said where it stands."""
from healthsite.model.readability import Readability, Recorded, Target

PATH = "docs/_data/readability.yml"


def test_targets_and_records_with_their_places(bread):
    bread.write(PATH, "targets:\n  public:\n    en: {lix: 35, sentence: 28}\nrecorded:\n  docs/en/index.md: {lix: 36}\n")
    site = bread.site()
    assert site.readability == Readability(
        targets={"public": {"en": Target(lix=35, sentence=28)}}, recorded={"docs/en/index.md": Recorded(lix=36)},
    )
    assert site.readability_places["docs/en/index.md"].start.line == 5


def test_without_a_file_and_with_nothing_recorded_there_are_no_records(bread):
    assert bread.site().readability == Readability()
    bread.write(PATH, "targets:\nrecorded:\n")
    assert (bread.site().readability, bread.problems()) == (Readability(), [])


def test_a_value_that_is_no_number_is_named_with_its_line(bread):
    bread.write(PATH, "targets:\n  public:\n    en: {lix: easy, sentence: 28}\n")
    assert bread.problems()[0].startswith(f"{PATH}:3:10: error: 'targets.public.en.lix' is 'easy', expected ")
