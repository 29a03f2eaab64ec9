"""Who types a question that the page of questions has is led to the page that answers it, and to the section."""
import pytest

ASK = """async ([language, questions]) => {
    const beside = (name) => import(document.querySelector("script[type=module]").src.replace("site.js", name));
    const [{ index, searcher, settingsOf, shownOf }, { answer, matcher }] = await Promise.all([beside("search-index.js"), beside("search-excerpt.js")]);
    const find = searcher(language, await settingsOf(language), await index());
    const found = [];
    for (const question of questions) {
        const { hits, ...asked } = await find(question);
        const shown = await shownOf(hits[0]);
        found.push([shown.key, answer(shown, matcher({ hits, ...asked })).sections.map(({ anchor }) => anchor)]);
    }
    return found;
}"""
"""For each question the page found first and the sections of it that are shown."""


@pytest.mark.parametrize("language", ["nb", "da", "en"])
def test_a_question_that_is_answered_leads_to_its_answer(page, served, site, language):
    page.goto(served + site.page("index", language).url)
    questions = [question for question, _ in site.questions]
    found = page.evaluate(ASK, [language, [question.words[language] for question in questions]])
    astray = {
        question.words[language]: f"{question.page}#{question.anchor}, not {key}#{'#'.join(sections)}"
        for question, (key, sections) in zip(questions, found)
        if key != question.page or question.anchor and question.anchor not in sections
    }
    assert len(questions) > 100
    assert astray == {}
