"""Programs from the npm registry that measure the site: fetched once into `.cache/tools/`, never part of it."""
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
TOOLS = PROJECT / ".cache" / "tools"


def package_folder(package: str) -> Path:
    """The folder of a package such as `lighthouse@12`, fetched where it is not there yet. Ends the program where npm cannot."""
    name = package.partition("@")[0]
    home = TOOLS / package
    folder = home / "node_modules" / name
    if not folder.is_dir():
        if not shutil.which("npm"):
            sys.exit(f"{name} needs Node.js with npm. On Debian: apt-get install npm")
        home.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "install", "--prefix", home, "--no-audit", "--no-fund", package], capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"npm cannot fetch {package}:\n{done.stderr}")
    return folder


def node_tool(package: str, command: str) -> Path:
    """The program `command` of a package."""
    return package_folder(package).parent / ".bin" / command


def run_tool(arguments: list, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess:
    """Run a program to its end; what it printed is in the result."""
    return subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, check=False, env=environment)
