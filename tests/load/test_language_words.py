"""The words by which a language is recognised: read from its file, and what is wrong with the file is said."""
from healthsite.load.language_words import load_language_words

PATH = "docs/_data/languages/da.words.yml"


def loaded(root, text):
    (root / PATH).parent.mkdir(parents=True)
    (root / PATH).write_text(text, encoding="utf-8")
    return load_language_words(root, ("en", "da"))


def test_words_spellings_and_phrases(tmp_path):
    words, problems = loaded(tmp_path, 'common: og er\ntypical: ["*øj*"]\nnever: {Uke: uge, ikke bra: ikke godt, "*sjon": …tion}\n')
    assert problems == []
    assert set(words) == {"da"}
    da = words["da"]
    assert [da.weight(word) for word in ("og", "tøjet", "øj", "the")] == [2, 1, 1, 0]
    assert [da.right_for(word) for word in ("uke", "aksjon", "aksjoner")] == ["uge", "…tion", ""]
    assert da.phrases == ("ikke bra",)


def test_a_file_that_is_not_as_expected(tmp_path):
    words, problems = loaded(tmp_path, "comon: og\ntypical: {a: b}\nnever: [uke]\n")
    assert [(problem.position.line, problem.message, problem.hint) for problem in sorted(problems)] == [
        (1, "unknown key 'comon'", "did you mean 'common'?"),
        (2, "'typical' is '{'a': 'b'}', expected a list, such as [one, two]", "correct the value"),
        (3, "'never' is '['uke']', expected keys and values of its own", "correct the value"),
    ]
    assert words["da"].weight("og") == 0


def test_a_language_without_a_file_has_no_words(tmp_path):
    assert load_language_words(tmp_path, ("en",)) == ({}, [])
