"""`pictures`: a sheet of all pictures in every language, light and dark, to look at while drawing."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from xml.etree.ElementTree import ParseError

from healthsite.checking.report import report
from healthsite.checking.run import check_content
from healthsite.environment.chromium import found_chromium
from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.site import load_site
from healthsite.model.illustration import DRAWINGS, PICTURES
from healthsite.model.site import Site
from healthsite.render.pictures.contact_sheet import THEMES, contact_sheet
from healthsite.render.pictures.editable import for_program, from_program, own_colours
from healthsite.render.pictures.figure import standalone

NAME = "pictures"
HELP = "a sheet of the pictures in every language, light and dark, to look at while drawing"
SHEETS = "dist/pictures"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("keys", nargs="*", metavar="KEY", help="which pictures (default: all)")
    parser.add_argument("--lang", action="append", metavar="CODE", help="only this language (may be repeated)")
    parser.add_argument("--width", action="append", type=int, metavar="PIXELS", help="how wide each stands (default: 720 and 320; may be repeated)")
    parser.add_argument("--theme", choices=THEMES, help="only light or only dark")
    parser.add_argument("--edit", action="store_true", help="write a file for a drawing program instead, with looks and parts in it")
    parser.add_argument("--take", type=Path, metavar="FILE", help="make the drawing of the one KEY from a file that a drawing program saved")
    parser.add_argument("--out", default=SHEETS, help=f"folder for the sheets and the files (default: {SHEETS})")


def run(root: Path, arguments: argparse.Namespace) -> int:
    site, problems = load_site(root)
    if site is None:
        raise PrerequisiteMissing("mkdocs.yml cannot be read", hint="run: python3 scripts/manage.py check")
    unknown = [key for key in arguments.keys if key not in site.illustrations]
    if unknown:
        raise PrerequisiteMissing(f"there is no picture '{unknown[0]}'", hint=f"known: {', '.join(site.illustrations)}")
    ours = [problem for problem in sorted({*problems, *check_content(site)}) if problem.path.startswith((PICTURES, DRAWINGS))]
    if ours:
        print(report(ours))
    if arguments.take or arguments.edit:
        return _exchange(root, site, arguments)
    keys, languages = arguments.keys or list(site.illustrations), arguments.lang or list(site.settings.codes)
    folder = root / arguments.out
    folder.mkdir(parents=True, exist_ok=True)
    css = (root / "docs/assets/css/site.css").read_text("utf-8")
    widths = arguments.width or [720, 320]
    for theme in [arguments.theme] if arguments.theme else THEMES:
        sheet = folder / f"{theme}.html"
        sheet.write_text(contact_sheet(keys, widths, site, css, theme, languages), encoding="utf-8")
        print(f"wrote {sheet}", _photograph(sheet, len(languages) * (sum(widths) + 24 * len(widths)) + 48))
    for key in keys:
        for language in languages:
            (folder / f"{key}.{language}.svg").write_text(standalone(key, language, site), encoding="utf-8")
    return 1 if any(problem.is_error for problem in ours) else 0


def _exchange(root: Path, site: Site, arguments: argparse.Namespace) -> int:
    """Drawings to a drawing program, or one of them back from it."""
    if not arguments.keys or (arguments.take and len(arguments.keys) > 1):
        raise PrerequisiteMissing("which drawing?", hint="name its key: python3 scripts/manage.py pictures KEY --edit")
    if arguments.take:
        goal = root / PICTURES / f"{arguments.keys[0]}.svg"
        try:
            text = from_program(arguments.take.read_text("utf-8"), site.drawing_kit)
        except (OSError, UnicodeDecodeError, ParseError) as error:
            raise PrerequisiteMissing(f"{arguments.take} cannot be read: {error}", hint="save it in the drawing program as Plain SVG") from None
        goal.write_text(text, encoding="utf-8")
        print(f"wrote {goal}")
        for value in own_colours(text):
            print(f"the colour {value} has no name in look.yml and would not follow the theme: give the shape a class instead")
        return 0
    for key in arguments.keys:
        if key in site.drawings:
            file = root / arguments.out / f"{key}.edit.svg"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(for_program(site.drawings[key], site.drawing_kit), encoding="utf-8")
            print(f"wrote {file}")
    return 0


def _photograph(sheet: Path, width: int) -> str:
    """The sheet as a PNG file beside it, where there is a browser."""
    chromium = found_chromium()
    if not chromium:
        return ""
    from playwright.sync_api import sync_playwright

    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"] if root else [])
        page = browser.new_page(viewport={"width": width, "height": 600})
        page.goto(sheet.resolve().as_uri())
        page.screenshot(path=str(sheet.with_suffix(".png")), full_page=True)
        browser.close()
    return f"and {sheet.with_suffix('.png').name}"
