"""`check --spelling` holds the words against the dictionaries; without the option nobody needs them."""
PAGE = "docs/en/bread/starter.md"


def test_a_slip_is_found_when_asked_for(bread):
    bread.change(PAGE, "flour and water", "flour and watr")
    assert bread.run("check", "--spelling") == 1
    assert f"{PAGE}:10:24: error: 'watr' is neither in the dictionary nor on our own list of words (spelling)" in bread.out


def test_a_slip_is_no_problem_of_a_plain_check(bread):
    bread.change(PAGE, "flour and water", "flour and watr")
    assert (bread.run("check"), bread.out) == (0, "")


def test_a_word_added_to_the_list_is_right(bread):
    bread.change(PAGE, "flour and water", "flour and watr")
    bread.write("docs/_data/languages/en.spelling.txt", "watr\n")
    assert (bread.run("check", "--spelling"), bread.out) == (0, "")


def test_what_is_mended_is_checked_with_the_spelling_again(bread):
    bread.change(PAGE, "flour and water", "flour and watr")
    assert bread.run("check", "--spelling", "--fix") == 1
