"""What `mkdocs.yml` says; where it cannot be understood, one problem says so, and nothing else is read."""
import pytest

I18N = "the i18n plugin must list the languages, one of them with 'default: true'"
SITE = "site_url: https://bread.example/\n"
PLUGINS = "plugins:\n- i18n:\n    languages:\n    - {locale: en, name: English, default: true}\n"


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param("plugins: [\n", "2:1: error: a value is missing here; check the brackets and commas above (data-file)", id="no YAML"),
    pytest.param("- a\n", "1:1: error: the file must hold keys and values (data-file)", id="a list"),
    pytest.param("", "1:1: error: the file is empty (data-file)", id="empty"),
    pytest.param("# nothing\n", f"1:1: error: {I18N} (settings)", id="nothing but a remark"),
    pytest.param(SITE, f"1:1: error: {I18N} (settings)", id="no plugins"),
    pytest.param(SITE + "plugins: 5\n", f"2:1: error: {I18N} (settings)", id="plugins that are a number"),
    pytest.param(SITE + "plugins: [i18n]\n", f"2:1: error: {I18N} (settings)", id="no languages"),
    pytest.param(SITE + "plugins: [{i18n: [en]}]\n", f"2:1: error: {I18N} (settings)", id="a plugin that is a list"),
    pytest.param(SITE + "plugins: [{i18n: {languages: en}}]\n", f"2:1: error: {I18N} (settings)", id="languages that are a word"),
    pytest.param(SITE + "plugins: [{i18n: {languages: [{locale: en, name: English}]}}]\n", f"2:1: error: {I18N} (settings)",
                 id="no default language"),
    pytest.param(PLUGINS + "site_url: bread.example\n",
                 "5:1: error: site_url is 'bread.example', expected a full address such as https://example.org/ (settings)",
                 id="an address without its protocol"),
    pytest.param(PLUGINS, "1:1: error: site_url is '', expected a full address such as https://example.org/ (settings)", id="no address"),
    pytest.param(PLUGINS + "site_url: []\n",
                 "5:1: error: site_url is '', expected a full address such as https://example.org/ (settings)", id="a list of addresses"),
    pytest.param(PLUGINS + "site_url: !ENV [NO_SUCH_NAME, null]\n",
                 "5:1: error: site_url is '', expected a full address such as https://example.org/ (settings)", id="a variable not set"),
    pytest.param(SITE + PLUGINS + "extra: {repo_url: bread/book}\n",
                 "6:9: error: repo_url is 'bread/book', expected a full address such as https://github.com/owner/name (settings)",
                 id="a place of the files without its protocol"),
])
def test_settings_that_cannot_be_understood_are_one_problem(bread, text, expected):
    bread.write("mkdocs.yml", text)
    (problem,) = bread.problems()
    assert problem.split("\n")[0] == f"mkdocs.yml:{expected}"
    assert bread.site() is None


@pytest.mark.parametrize(("line", "place", "hint"), [
    ("sitename: Bread", "6:1", "did you mean 'site_name'?"),
    ("extra: {description_lenght: [50, 170]}", "6:9", "did you mean 'description_length'?"),
    ("extra: {oven: hot}", "6:9", "remove it, or see how it is written"),
])
def test_a_setting_that_nobody_reads_is_a_problem_and_the_rest_is_read(bread, line, place, hint):
    bread.write("mkdocs.yml", SITE + PLUGINS + line + "\n")
    (problem,) = [problem for problem in bread.problems() if problem.startswith("mkdocs.yml")]
    assert problem.startswith(f"mkdocs.yml:{place}: error: unknown key '") and problem.endswith(f" (settings)\n  hint: {hint}")
    assert bread.site().settings.codes == ("en",)


def test_settings_that_are_missing(bread):
    (bread.root / "mkdocs.yml").unlink()
    (problem,) = bread.problems()
    assert problem.startswith("mkdocs.yml:1:1: error: the file cannot be read: No such file or directory (readable-file)")


@pytest.mark.parametrize("line", ["nav: 5", "nav: index.md", "extra: [a]", "extra: 5"])
def test_what_only_mkdocs_needs_is_left_to_mkdocs(bread, line):
    bread.write("mkdocs.yml", SITE + PLUGINS + line + "\n")
    assert (bread.site().settings.nav, bread.site().settings.disagreements_page) == ((), "")


def test_the_menu_is_a_list_of_keys_whatever_its_depth(bread):
    bread.write("mkdocs.yml", SITE + PLUGINS + "nav:\n- index.md\n- Bread:\n  - bread/rye.md\n  - Dark: bread/dark.md\n")
    assert bread.site().settings.nav == ("index", "bread/rye", "bread/dark")


@pytest.mark.parametrize(("value", "expected"), [
    ("https://bread.example", "https://bread.example/"),
    ("https://bread.example/book/", "https://bread.example/book/"),
    ("!ENV [BREAD_URL, https://bread.example/]", "https://set.example/"),
    ("!ENV [NO_SUCH_NAME, BREAD_URL, https://bread.example/]", "https://set.example/"),
    ("!ENV [NO_SUCH_NAME, https://bread.example/]", "https://bread.example/"),
])
def test_the_address_ends_with_a_slash_and_may_come_from_the_environment(bread, monkeypatch, value, expected):
    monkeypatch.setenv("BREAD_URL", "https://set.example")
    bread.write("mkdocs.yml", f"{PLUGINS}site_url: {value}\n")
    assert bread.site().settings.site_url == expected


def test_languages_keep_their_order_and_the_default_has_no_folder(bread):
    found = [(language.code, language.name, language.prefix) for language in bread.site().settings.languages]
    assert found == [("en", "English", ""), ("da", "Dansk", "da/")]


@pytest.mark.parametrize(("extra", "expected"), [
    ("{}", ("", "main")),
    ("{repo_url: https://files.example/bread/}", ("https://files.example/bread", "main")),
    ("{repo_url: !ENV [BREAD_FILES, https://files.example/bread], repo_branch: trunk}", ("https://set.example/bread", "trunk")),
    ("{repo_url: !ENV [NO_SUCH_NAME, https://files.example/bread]}", ("https://files.example/bread", "main")),
])
def test_where_the_files_are_kept_may_come_from_the_environment(bread, monkeypatch, extra, expected):
    monkeypatch.setenv("BREAD_FILES", "https://set.example/bread/")
    bread.write("mkdocs.yml", f"{SITE}{PLUGINS}extra: {extra}\n")
    assert (bread.site().settings.repo_url, bread.site().settings.repo_branch) == expected


BUILT = "theme: {name: material, custom_dir: overrides, font: false}\nhooks: [scripts/mkdocs_hooks.py]\nexclude_docs: _data/\n"
EXTENSIONS = "markdown_extensions: [admonition, attr_list, def_list, md_in_html, pymdownx.superfences, tables, toc: {}]\n"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("site_name: Bread", "site_name:", "1:1: error: the site has no name"),
        ("hooks: [scripts/mkdocs_hooks.py]", "hooks: []", ": error: 'hooks' lacks 'scripts/mkdocs_hooks.py'"),
        ("mkdocs_hooks.py]", "mkdocs_hooks.py, a.py]", ": error: 'a.py' is no hook of ours"),
        ("attr_list, ", "", ": error: 'markdown_extensions' lacks 'attr_list'"),
        ("admonition,", "admonitions,", ": error: 'markdown_extensions' lacks 'admonition'"),
        ("custom_dir: overrides", "custom_dir: override", ": error: there is no folder 'override'"),
        ("font: false", "font: {text: Roboto}", ": error: with 'font' the pages load letters from another host"),
        ("exclude_docs: _data/", "exclude_docs: _dat/", ": error: 'exclude_docs' lacks '_data/'"),
        ("exclude_docs:", "docs_dir: texts\nexclude_docs:", ": error: 'docs_dir' is 'texts', expected 'docs'"),
        ("exclude_docs:", "extra_css: [https://mill.example/a.css]\nexclude_docs:", ": error: 'https://mill.example/a.css' is on another host"),
    ],
)
def test_a_site_that_is_built_has_what_the_build_rests_on(bread, before, after, expected):
    whole = "site_name: Bread\n" + SITE + PLUGINS + BUILT + EXTENSIONS
    bread.write("overrides/main.html", "")
    bread.write("mkdocs.yml", whole)
    assert [problem for problem in bread.problems() if problem.startswith("mkdocs.yml")] == []
    bread.write("mkdocs.yml", whole.replace(before, after))
    (problem,) = [problem for problem in bread.problems() if problem.startswith("mkdocs.yml")]
    assert expected in problem.split("\n")[0] and "(settings)" in problem
