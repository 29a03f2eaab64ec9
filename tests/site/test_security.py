"""Every page says what it may load and run, and keeps to it."""
import base64
import hashlib
import re

import pytest


@pytest.fixture(scope="module")
def pages(built_site):
    """Path -> text of every HTML file, redirects left out."""
    files = {file.relative_to(built_site).as_posix(): file.read_text("utf-8") for file in built_site.rglob("*.html")}
    return {path: text for path, text in files.items() if 'http-equiv="refresh"' not in text}


def test_every_page_has_a_policy_without_unsafe_inline(pages):
    policies = {path: re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text) for path, text in pages.items()}
    assert [path for path, found in policies.items() if not found] == []
    assert {found[1] for found in policies.values() if "unsafe-inline" in found[1] or "unsafe-eval'" in found[1].replace("wasm-unsafe-eval'", "")} == set()


def test_the_scripts_in_a_page_are_those_of_its_policy(pages):
    for path, text in pages.items():
        allowed = set(re.findall(r"'sha256-([^']+)'", text))
        inline = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
        assert {base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in inline} <= allowed, path


@pytest.mark.parametrize("pattern", [r"<[^>]*\sstyle=", r"<[^>]*\son[a-z]+=", r"<style", r"javascript:"])
def test_no_page_has_styles_or_handlers_of_its_own(pages, pattern):
    assert [path for path, text in pages.items() if re.search(pattern, text)] == []
