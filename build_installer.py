# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Make a package that works on a machine without Python: `python3 build_installer.py`."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036  an older Python must get this sentence, not a traceback
    sys.exit("Inner Hearth needs Python 3.11 or newer; try `python3.11 build_installer.py`.")

ROOT = Path(__file__).resolve().parent
TOOLS = ROOT / ".ci"  # where what makes packages is, and the lock files
sys.path.insert(0, str(TOOLS))

from installer.targets import TARGETS, target_of
from tooling import environment
from tooling.report import NotReady, say


def parser() -> argparse.ArgumentParser:
    """The options; a package is made on the system that it is for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "--target",
        choices=TARGETS,
        default=target_of(sys.platform),
        help="what to make (here: %(default)s)",
    )
    options.add_argument(
        "--out", type=Path, default=ROOT / "dist", help="the folder it comes to (dist)"
    )
    options.add_argument(
        "--self-test", action="store_true", help="let what was made test itself afterwards"
    )
    return options


def main(arguments: list[str]) -> int:
    """Make one package in an environment of its own; return the exit code."""
    options = parser().parse_args(arguments)
    try:
        python = environment.for_packages()
    except NotReady as reason:
        say(str(reason))
        return 1
    command = [str(python), "-P", "-m", "installer", "--target", options.target]
    command += ["--out", str(options.out.absolute())]
    command += ["--self-test"] if options.self_test else []
    folders = os.pathsep.join((str(TOOLS), str(ROOT)))
    try:
        return subprocess.call(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": folders})
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
