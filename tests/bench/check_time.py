"""How long `manage.py check` takes, and whether that grows with the number of pages or faster.

    .venv/bin/python tests/bench/check_time.py [--rounds 5] [--times 1 5 10 50] [--scripts scripts]

Copies the project with its pages 1, 5, 10 and 50 times over (5 times is a little more than the planned 57 pages in three
languages), checks each copy in a fresh process, and does so in rounds, so that a busy moment falls on all sizes alike.
Prints processor time, for the clock on the wall tells how busy the machine is; the least of the rounds is nearest to the
work itself. `--scripts` takes another version of the generator, to compare with. No test asserts a time.
"""
import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).resolve().parents[2]
CALL = """
import gc, sys
from pathlib import Path
from healthsite.cli.main import main
status = main(["check"], root=Path(sys.argv[1]))
gc.freeze()
sys.exit(status)
"""
"""What `scripts/manage.py check` does for a project that has an environment of its own."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--times", type=int, nargs="+", default=[1, 5, 10, 50])
    parser.add_argument("--scripts", type=Path, default=PROJECT / "scripts")
    arguments = parser.parse_args()
    sys.path.insert(0, str(PROJECT / "scripts"))
    from multiplied import multiply

    with tempfile.TemporaryDirectory() as scratch:
        projects = {times: Path(scratch) / str(times) for times in arguments.times}
        pages = {}
        for times, folder in projects.items():
            folder.mkdir()
            pages[times] = multiply(PROJECT, times, folder)
        seconds = {times: [] for times in projects}
        for _ in range(arguments.rounds):
            for times, folder in projects.items():
                seconds[times].append(processor_time(folder, arguments.scripts))
    first = arguments.times[0]
    least = {times: min(measured) for times, measured in seconds.items()}
    print("content   pages   least s   median s   ms a page   to the first   a page to the first")
    for times in projects:
        whole, each = least[times] / least[first], least[times] / pages[times] / (least[first] / pages[first])
        print(f"{times:>5} x {pages[times]:>7} {least[times]:>9.2f} {median(seconds[times]):>10.2f}"
              f" {1000 * least[times] / pages[times]:>11.1f} {whole:>14.1f} {each:>21.2f}")
    return 0


def processor_time(project: Path, scripts: Path) -> float:
    """Seconds of processor time of one check, user and system, in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(scripts)}
    with open(os.devnull, "w") as nowhere:
        child = os.posix_spawn(sys.executable, [sys.executable, "-c", CALL, str(project)], environment,
                               file_actions=[(os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1), (os.POSIX_SPAWN_DUP2, nowhere.fileno(), 2)])
        _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"the check of {project} broke off")
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    sys.exit(main())
