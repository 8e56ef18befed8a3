# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Run, test and check Inner Hearth from a fresh clone: `python3 dev.py`, with nothing but Python.

Each command first makes sure that what it needs is there (see `.ci/tooling/`): the first time that
takes a few minutes, afterwards almost nothing.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036  an older Python must get this sentence, not a traceback
    sys.exit("Inner Hearth needs Python 3.11 or newer; try `python3.11 dev.py`.")

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / ".ci"))  # where the tools are, and the lock files

from tooling import environment, locks, translations
from tooling.report import NotReady, say

LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])"


def main(arguments: list[str]) -> int:
    """Carry out one command; return its exit code."""
    if not arguments or arguments[0] not in COMMANDS:
        print(usage())
        return 0 if arguments[:1] in ([], ["-h"], ["--help"], ["help"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except NotReady as reason:
        say(str(reason))
        return 1
    except KeyboardInterrupt:
        return 130


def usage() -> str:
    """One line for each command, from the first line of its docstring."""
    lines = [
        f"  {name:<9} {(command.__doc__ or '').splitlines()[0]}"
        for name, command in COMMANDS.items()
    ]
    return "\n".join(["usage: python3 dev.py COMMAND [ARGUMENTS]", "", *lines])


def run(arguments: list[str]) -> int:
    """Open Inner Hearth; arguments are passed on, as in `run check my-practice.yaml`."""
    python = environment.for_running()
    # The app is found from any folder; paths stay the caller's own.
    os.environ["PYTHONPATH"] = str(ROOT)
    command = [str(python), "-P", "-m", "app", *arguments]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(python, command)  # signals and the exit code are then the app's own
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """Run the tests; arguments are passed on to pytest."""
    pytest: list[str | Path] = [environment.for_testing(), "-m", "pytest"]
    if arguments:
        return in_root([*pytest, *arguments])
    # As many at a time as there are cores, but for those that listen as a person does.
    at_once = str(min(4, os.cpu_count() or 1))
    together = in_root([*pytest, "-m", "not alone", "-n", at_once, "--dist", "worksteal"])
    alone = in_root([*pytest, "-m", "alone"])
    return together or alone


def check(_: list[str]) -> int:
    """Look the code over: style, types, who imports whom, and that the core needs no window."""
    python = environment.for_checking()
    without_qt = environment.without_qt()
    steps: dict[str, list[str | Path]] = {
        "style": [python, "-m", "ruff", "check", "."],
        "layout": [python, "-m", "ruff", "format", "--check", "."],
        "types": [python, "-m", "mypy"],
        "who imports whom": [python, "-c", LINT_IMPORTS],
        "core without Qt": [without_qt, "-m", "tests.without_qt"],
    }
    faulty = []
    for name, step in steps.items():
        say(f"Checking: {name}.")
        if in_root(step) != 0:
            faulty.append(name)
    say(f"To mend: {', '.join(faulty)}." if faulty else "All checks are well.")
    return 1 if faulty else 0


def bench(arguments: list[str]) -> int:
    """Measure start, sound and memory, and hold them to their limits."""
    return in_root([environment.for_measuring(), "-m", "tests.bench", *arguments])


def packaging(arguments: list[str]) -> int:
    """Prove the package on a bare Debian (needs root); it is built where none is named."""
    # Paths stay the caller's own; what the proof needs, it brings itself.
    command = [sys.executable, "-m", "tests.packaging", *arguments]
    return subprocess.call(command, env={**os.environ, "PYTHONPATH": str(ROOT)})


def pictures(arguments: list[str]) -> int:
    """Take a picture of every page, in every look, into docs/pictures."""
    return in_root([environment.for_testing(), "-m", "tests.pictures", *arguments])


def sounds(arguments: list[str]) -> int:
    """Make the shipped bells, backgrounds and clips anew."""
    python = environment.for_running()
    makers = ("app.sound.tones", "app.shipped_clips")
    return max(in_root([python, "-m", maker, *arguments]) for maker in makers)


def translate(arguments: list[str]) -> int:
    """Bring the translations up to the texts in the code; a new code, as in `fr`, begins one."""
    return translations.update(environment.for_running(), arguments)


def lock(_: list[str]) -> int:
    """Pin the dependencies of pyproject.toml anew (needs `uv`)."""
    return locks.write()


def in_root(command: list[str | Path]) -> int:
    """Run a command in the project's folder; return its exit code."""
    sys.stdout.flush()
    return subprocess.call([str(part) for part in command], cwd=ROOT)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "packaging": packaging,
    "pictures": pictures,
    "sounds": sounds,
    "translate": translate,
    "lock": lock,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
