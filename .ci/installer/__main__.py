# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs in the environment that holds the app's libraries; `build_installer.py` calls it."""

import argparse
import sys
from pathlib import Path

from installer import build, report
from installer.self_tested import self_test
from installer.targets import TARGETS
from tooling.report import NotReady, say


def main(arguments: list[str]) -> int:
    """Makes one package; returns the exit code."""
    options = argparse.ArgumentParser()
    options.add_argument("--target", choices=TARGETS, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--self-test", action="store_true")
    chosen = options.parse_args(arguments)
    try:
        made = build.make(chosen.target, chosen.out)
        if chosen.self_test:
            report.add_self_test(chosen.out, chosen.target, self_test(made.program))
    except NotReady as reason:
        say(str(reason))
        return 1
    except KeyboardInterrupt:
        return 130
    say(f"Made {made.file}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
