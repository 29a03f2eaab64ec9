"""`package`: one file to unpack on any web host."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from healthsite.environment.prerequisites import PrerequisiteMissing
from healthsite.load.settings import load_settings
from healthsite.publish.archive import tree_digest, write_archive
from healthsite.publish.host_files import host_configurations
from healthsite.publish.mkdocs_build import commit_time

NAME = "package"
HELP = "pack the built site into dist/site.tar.gz, with ready host configurations"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site-url", metavar="URL", help="the address the site was built for, if another than in mkdocs.yml")


def run(root: Path, arguments: argparse.Namespace) -> int:
    settings, _ = load_settings(root, arguments.site_url)
    folder = root / "site"
    if settings is None or not (folder / "index.html").exists():
        raise PrerequisiteMissing("there is no built site", hint="run: python3 scripts/manage.py build")
    archive = root / "dist" / "site.tar.gz"
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "site"
        shutil.copytree(folder, copy)
        for name, content in host_configurations(settings).items():
            (copy / name).parent.mkdir(exist_ok=True)
            (copy / name).write_text(content, encoding="utf-8")
        write_archive(copy, archive, int(commit_time(root)))
    size = archive.stat().st_size / 1_000_000
    print(f"{archive.relative_to(root)}: {size:.1f} MB, site {tree_digest(folder)[:16]}", file=sys.stderr)
    return 0
