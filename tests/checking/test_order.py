"""Every problem in one run, in an order that does not depend on how it was found."""
import dataclasses

from healthsite.checking.run import check_content

MANY = "A starter is 9 and 8.\n\nIt rises.[@rye] ![](no.svg) [x](no.md)\n\n#### Deep"


def test_problems_stand_by_file_then_by_place(site_with):
    problems = check_content(site_with("A starter is flour and water.", MANY))
    places = [(problem.path, problem.position.line, problem.position.column) for problem in problems]
    assert (len(places) > 5, places) == (True, sorted(places))


def test_lines_are_ordered_as_numbers(site_with):
    site = site_with("title: The starter\nslug: starter", "slug: S")
    problems = check_content(dataclasses.replace(site, facts={}))
    rules = ("required-keys", "slugs", "cited-facts")
    lines = [problem.position.line for problem in problems if problem.path.startswith("docs/en/bread") and problem.rule in rules]
    assert lines == [2, 2, 13, 17]


def test_the_order_of_the_pages_changes_nothing(site_with):
    site = site_with("A starter is flour and water.", MANY)
    turned = dataclasses.replace(site, pages=dict(reversed(site.pages.items())))
    assert check_content(turned) == check_content(site)


def test_two_runs_give_the_same(site_with):
    site = site_with("A starter is flour and water.", MANY)
    assert check_content(site) == check_content(site)


def test_every_problem_is_signed_by_its_rule(site_with):
    problems = check_content(site_with("A starter is flour and water.", MANY))
    assert {problem.rule for problem in problems} >= {"figures-cited", "cited-facts", "image-alternative", "internal-links", "heading-anchors"}
