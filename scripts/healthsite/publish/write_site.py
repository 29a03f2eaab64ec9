"""The flow after the check: build, merge, mark, verify, link-check, swap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from healthsite.checking.run import check_built
from healthsite.load.built import load_built
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.publish.link_check import check_links
from healthsite.publish.merge import merge_languages
from healthsite.publish.minified import minify_assets
from healthsite.publish.mkdocs_build import finish, start_builds
from healthsite.publish.pictures import write_pictures
from healthsite.publish.redirects import write_redirects
from healthsite.publish.search_index import write_search_index
from healthsite.publish.swap import MARK, staging_folder, swap

Step = Callable[[str, str], None]
"""Called with the name of a step and a few words on its result."""


@dataclass
class BuildResult:
    """What a build made, or why it did not."""

    pages: int = 0
    links: int = 0
    problems: Sequence[Problem] = field(default_factory=list)

    @property
    def succeeded(self) -> bool:
        return not any(problem.is_error for problem in self.problems)


def write_site(root: Path, site: Site, out: Path, done: Step, links: bool = True) -> BuildResult:
    """Build `site` into `out`; `out` changes only if nothing is wrong. `done` is told of each step."""
    with staging_folder(out) as staging:
        builds = start_builds(root, site.settings, staging)
        problems = [problem for build in builds for problem in finish(build)]
        done("build", f"{len(builds)} languages side by side")
        if problems:
            return BuildResult(problems=problems)

        merged = staging / "merged"
        problems = merge_languages(site.settings, staging, merged)
        write_redirects(site, merged)
        write_pictures(site, merged)
        minify_assets(merged)
        (merged / MARK).write_text("made by manage.py build; replaced at the next build\n", encoding="utf-8")
        built = load_built(merged, site)
        done("publish", f"{len(built.files)} files")
        problems += write_search_index(built, merged)
        done("search", "an index for each language")

        problems += check_built(built)
        done("verify", f"{len(built.pages)} HTML files")
        checked = 0
        if links and not problems:
            report = check_links(merged, site.settings)
            checked, problems = report.checked, report.problems
            done("links", f"{checked} links followed by linkchecker")
        result = BuildResult(len(site.pages), checked, sorted(problems))
        if result.succeeded:
            swap(merged, out)
            done("swap", f"{out.name}/ is the new site")
        return result
