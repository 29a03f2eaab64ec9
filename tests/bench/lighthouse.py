"""What Lighthouse says of one page of every kind on a phone, beside plain Material on the same pages, in one run.

    .venv/bin/python tests/bench/lighthouse.py [--language nb] [--site FOLDER] [--plain] [KEY …]

Needs Node.js; Lighthouse itself is fetched from the npm registry into `.cache/tools/`, once. Serves the site with gzip and
runs Lighthouse's mobile setting (a slow phone on a slow network, simulated) on the first page of every type, or on the pages
named. Prints the four scores, the largest paint in seconds, the blocking time in milliseconds and the layout shift. A busy
machine lengthens paint and blocking: hold them against plain Material (`--plain`) in the same run. Status 1 where a score is
below 100.
"""
import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from node_tools import node_tool, run_tool
from page_weight import PROJECT, build_plain, built, served

from healthsite.environment.chromium import found_chromium
from healthsite.load.site import load_site

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LIGHTHOUSE = "lighthouse@12"
BROWSER = "--headless=new --disable-gpu --no-sandbox"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("keys", nargs="*", metavar="KEY", help="keys of pages, such as living/birth")
    parser.add_argument("--language", default="nb")
    parser.add_argument("--site", type=Path, help="a built site, to spare the building")
    parser.add_argument("--plain", action="store_true", help="the same pages in plain Material as well")
    arguments = parser.parse_args()
    site, _ = load_site(PROJECT)
    keys = arguments.keys or list({page.meta.type: page.key for page in reversed(list(site.pages.values()))}.values())
    program = node_tool(LIGHTHOUSE, "lighthouse")
    prefix = site.settings.language(arguments.language).prefix
    print(f"{'':<46}{'speed':>7}{'access':>8}{'practice':>10}{'seo':>5}{'paint s':>9}{'blocked ms':>12}{'shift':>7}")
    worst = 100
    with tempfile.TemporaryDirectory() as scratch:
        rows = [("", built(arguments.site, site, Path(scratch)), lambda key: site.page(key, arguments.language).url)]
        if arguments.plain:
            rows.append(("plain ", build_plain(Path(scratch)), lambda key: f"{prefix}{key.removesuffix('index').rstrip('/')}/".lstrip("/")))
        for name, folder, address in rows:
            with served(folder) as base:
                for key in keys:
                    result = judged(program, base + address(key))
                    scores = [round(100 * result["categories"][category]["score"]) for category in CATEGORIES]
                    paint, blocked, shift = (result["audits"][audit]["numericValue"] for audit in
                                             ("largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"))
                    worst = min([worst, *scores]) if not name else worst
                    print(f"{name + key:<46}{scores[0]:>7}{scores[1]:>8}{scores[2]:>10}{scores[3]:>5}{paint / 1000:>9.2f}{blocked:>12.0f}{shift:>7.3f}", flush=True)
    return 0 if worst == 100 else 1


def judged(program: Path, address: str) -> dict:
    """Lighthouse's report on an address, as it writes it in JSON."""
    environment = os.environ | {"CHROME_PATH": str(found_chromium())}
    done = run_tool([program, address, "--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={BROWSER}"], environment)
    if done.returncode:
        sys.exit(f"Lighthouse stopped at {address}:\n{done.stderr}")
    return json.loads(done.stdout)


if __name__ == "__main__":
    sys.exit(main())
