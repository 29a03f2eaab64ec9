"""The only file that imports MkDocs: hands its events to the generator, and holds no logic.

It does what neither a Markdown extension nor a template can: localised addresses, menu titles in
the reader's language, and each page's resolved data for its template. Nothing is remembered
between pages; the language is read from `page.file.locale`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority

# MkDocs loads hooks as single files: the package beside this file must be findable.
# That has to happen before the imports below.
sys.path.insert(0, str(Path(__file__).parent))

from healthsite.checking.report import report  # noqa: E402
from healthsite.checking.run import check_content  # noqa: E402
from healthsite.load.site import load_site  # noqa: E402
from healthsite.markdown.extension import HealthsiteExtension  # noqa: E402
from healthsite.render.bibliography import render_reference  # noqa: E402
from healthsite.render.dates import date_in_words  # noqa: E402
from healthsite.render.foreign_words import with_languages  # noqa: E402
from healthsite.render.indents import without_indents  # noqa: E402
from healthsite.render.not_found import not_found_view  # noqa: E402
from healthsite.render.page_markdown import complete_markdown  # noqa: E402
from healthsite.render.page_parts import page_parts  # noqa: E402
from healthsite.render.page_view import page_view  # noqa: E402
from healthsite.render.sources import capitalised  # noqa: E402
from healthsite.render.sitemap import sitemap_entries  # noqa: E402

MARKDOWN = "healthsite.markdown.extension"
ONE_LANGUAGE = "HEALTHSITE_LANGUAGE"
PREVIEW = "HEALTHSITE_PREVIEW"


# after static-i18n (-100), which sets the language of this build
@event_priority(-150)
def on_config(config):
    root = Path(config.config_file_path).parent
    preview = bool(os.environ.get(PREVIEW))
    site, problems = load_site(root, config.site_url)
    if site is None or (problems and not preview):
        raise Abort(report(sorted(problems)))
    if preview:
        problems = sorted([*problems, *check_content(site)])
        print(report(problems) or "check: no problems", flush=True)
    config.site_url = site.settings.site_url
    config.extra["healthsite"] = {"site": site, "one_language": bool(os.environ.get(ONE_LANGUAGE)), "problems": problems}
    if MARKDOWN not in config.markdown_extensions:
        config.markdown_extensions.append(MARKDOWN)
    return config


def _site(config):
    return config.extra["healthsite"]["site"]


def _page(file, config):
    """The model's page for one of MkDocs' files."""
    key = file.src_uri.removesuffix(".md").removeprefix(f"{file.locale}/")
    return _site(config).page(key, file.locale)


# after static-i18n (-100), which makes the files anew for each language
@event_priority(-200)
def on_files(files, config):
    for file in list(files):
        # what lies beside the templates is not served: the interface words, and the styles and scripts of Material itself
        words = file.src_dir != config.docs_dir and file.src_uri.startswith(("strings/", "partials/", "assets/"))
        # in a preview, a page that cannot be read is named in the terminal and left out
        unread = file.is_documentation_page() and hasattr(file, "locale") and _page(file, config) is None
        if words or unread:
            files.remove(file)
    for file in files:
        if file.is_documentation_page() and hasattr(file, "locale"):
            for edition in {file, *file.alternates.values()}:
                page = _page(edition, config)
                if page:
                    edition.dest_uri = f"{page.url}index.html"
                    edition.abs_dest_path = os.path.join(config.site_dir, *edition.dest_uri.split("/"))
                    edition.url = page.url or "./"
    return files


@event_priority(-200)
def on_nav(nav, config, files):
    for item in nav.pages:
        page = _page(item.file, config)
        if page:
            item.title = page.meta.nav_title
    for item in nav.items:
        if item.is_section and item.children and item.children[0].is_page:
            item.title = item.children[0].title
    return nav


def on_page_markdown(markdown, page, config, files):
    ours, site = _page(page.file, config), _site(config)
    config.mdx_configs[MARKDOWN] = {"page": ours, "site": site}
    return complete_markdown(markdown, ours)


def on_env(env, config, files):
    env.trim_blocks = env.lstrip_blocks = True  # lines that only steer the template leave nothing in the page
    env.filters["date_in_words"] = date_in_words
    env.filters["page_parts"] = page_parts
    env.filters["with_languages"] = lambda text, language: with_languages(text, language, _site(config))
    env.filters["capitalize_first"] = capitalised
    return env


def on_post_page(output, page, config):
    return without_indents(output)


# after static-i18n (50), whose language list knows nothing of localised addresses
@event_priority(-200)
def on_page_context(context, page, config, nav):
    ours = _page(page.file, config)
    context["view"] = page_view(ours, _site(config), render_reference)
    context["problems"] = [problem for problem in config.extra["healthsite"]["problems"] if problem.path == ours.path]
    context["one_language"] = config.extra["healthsite"]["one_language"]
    return context


@event_priority(-200)
def on_template_context(context, template_name, config):
    site = _site(config)
    language = str(config.theme["language"])
    if template_name == "404.html":
        context["view"] = not_found_view(language, site)
        context["one_language"] = config.extra["healthsite"]["one_language"]
    elif template_name == "sitemap.xml":
        context["entries"] = sitemap_entries(site)
    return context
