# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Carries all checks out, one after the other, and the commands that do so."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from app.self_test.check import Check, Outcome, bench_in, carried_out
from app.self_test.limits import LIMITS
from app.self_test.own_process import in_its_own_process, write_outcome
from app.self_test.report import as_text, report_of, write_whole


def looked_over(
    tell: Callable[[str], None] = lambda _name: None,
    given_up: Callable[[], bool] = lambda: False,
    already: Mapping[str, Outcome] | None = None,
    names: Iterable[str] = LIMITS,
) -> dict[str, Any]:
    """The report of all checks. Takes some seconds. Raises GivenUp.

    tell: is given the name of each check before it begins. already: what was looked at before.
    """
    done: dict[str, Outcome] = {}
    with tempfile.TemporaryDirectory(prefix="hearth-", ignore_cleanup_errors=True) as folder:
        for name in names:
            tell(name)
            if already is not None and name in already:
                done[name] = already[name]
            else:
                done[name] = in_its_own_process(name, Path(folder) / name, given_up)
    return report_of(done)


def run_all(out: Path | None) -> int:
    """Look the app over and write the report; 0 only if all is well."""
    report = looked_over()
    text = as_text(report)
    if out is not None:
        try:
            write_whole(text, out)
        except OSError as failure:
            if sys.stderr is not None:
                sys.stderr.write(f"{out} cannot be written ({failure.strerror}).\n")
            return 1
    elif sys.stdout is not None:
        sys.stdout.write(text)
    return 0 if report["ok"] else 1


def run_one(check: Check, folder: Path, out: Path, started: float | None) -> int:
    """Carry one check out in this process, and write its outcome; see ``Bench``."""
    folder.mkdir(parents=True, exist_ok=True)
    write_outcome(carried_out(check, bench_in(folder, started)), out)
    return 0
