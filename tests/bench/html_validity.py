"""What the W3C's Nu HTML checker says of every HTML file of the site.

    .venv/bin/python tests/bench/html_validity.py [--site FOLDER]

Needs Java and Node.js' npm; the checker itself (vnu-jar) is fetched from the npm registry into `.cache/tools/`, once. Prints
each error with file and line, then how many files were read. Status 1 where there is an error.
"""
import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from node_tools import package_folder, run_tool
from page_weight import PROJECT, built

from healthsite.load.site import load_site

CHECKER = "vnu-jar@26"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, help="a built site, to spare the building")
    arguments = parser.parse_args()
    if not shutil.which("java"):
        sys.exit("The Nu checker needs Java. On Debian: apt-get install default-jre-headless")
    jar = package_folder(CHECKER) / "build" / "dist" / "vnu.jar"
    site, _ = load_site(PROJECT)
    with tempfile.TemporaryDirectory() as scratch:
        folder = built(arguments.site, site, Path(scratch))
        files = sorted(folder.rglob("*.html"))
        done = run_tool(["java", "-Xss4m", "-jar", jar, "--errors-only", "--format", "json", "--exit-zero-always", *files])
        if done.returncode:
            sys.exit(f"the Nu checker stopped:\n{done.stderr[-2000:]}")
        errors = json.loads(done.stderr)["messages"]
        for error in errors:
            where = Path(error["url"].removeprefix("file:")).relative_to(folder.resolve())
            print(f"{where}:{error.get('lastLine', 1)}: {error['message']}")
    print(f"{len(files)} files, {len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
