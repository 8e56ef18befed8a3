# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was found: every check with its figure, for a person and for a program."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

SHOWN = 12
"""How many things of a long list a person is shown; the JSON has all."""


class Unfinished(Exception):
    """A step can't go on, and those after it not either; the message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at in a step. wrong: each thing that was found to be not as it should."""

    step: str
    what: str
    is_held: bool
    figure: str = ""
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        mark = "ok    " if self.is_held else "FAULTY"
        more = [f"          {line}" for line in self.wrong[:SHOWN]]
        if len(self.wrong) > SHOWN:
            more.append(f"          … and {len(self.wrong) - SHOWN} more")
        figure = f": {self.figure}" if self.figure else ""
        return "\n".join([f"  {mark}  {self.what}{figure}", *more])


class Report:
    """Collects checks, step by step; each is printed as it comes."""

    def __init__(self) -> None:
        self.checks: list[Check] = []
        self.seconds: dict[str, float] = {}
        self.facts: dict[str, object] = {}
        self._step = ""

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """A named stretch of the proof, with the time that it took."""
        self._step = name
        began = time.monotonic()
        print(f"\n{name}", flush=True)
        try:
            yield
        finally:
            self.seconds[name] = round(time.monotonic() - began, 1)
            print(f"  {self.seconds[name]:.0f} s", flush=True)

    def check(
        self, what: str, *, held: bool, figure: str = "", wrong: list[str] | None = None
    ) -> bool:
        """Note a check; says whether it was held."""
        check = Check(self._step, what, held, figure, list(wrong or []))
        self.checks.append(check)
        print(check, flush=True)
        return held

    def none_of(self, what: str, wrong: list[str], figure: str = "") -> bool:
        """A check that is held where nothing is wrong."""
        told = figure or (f"{len(wrong)} found" if wrong else "none found")
        return self.check(what, held=not wrong, figure=told, wrong=wrong)

    @property
    def is_held(self) -> bool:
        """Whether there were checks, and all of them were held."""
        return bool(self.checks) and all(check.is_held for check in self.checks)

    def write(self, path: Path) -> None:
        """Put all of it into a JSON file."""
        told = {
            "held": self.is_held,
            "seconds": self.seconds,
            "facts": self.facts,
            "checks": [asdict(check) for check in self.checks],
        }
        path.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

    def summary(self) -> str:
        """The last lines that a person reads."""
        faulty = [check for check in self.checks if not check.is_held]
        lines = [f"{name}: {seconds:.0f} s" for name, seconds in self.seconds.items()]
        lines.append(f"{sum(self.seconds.values()):.0f} s in all, {len(self.checks)} checks")
        lines += [f"FAULTY  {check.step}: {check.what}: {check.figure}" for check in faulty]
        return "\n".join([*lines, "The package is proved." if self.is_held else "Not proved."])
