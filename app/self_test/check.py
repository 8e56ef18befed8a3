# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a check is given, and what it says."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from app.compose import House
from app.places import Places, program_folder

Figure: TypeAlias = str | int | float | bool | None
Figures: TypeAlias = dict[str, Figure]
"""What was measured, by names that end in the unit."""


class Amiss(Exception):
    """Something is not as it has to be; the message is a short sentence that says so."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What a check works with.

    house: the app's parts, over folders that are thrown away. folder: for files of the check's own.
    figures: what it has measured so far, told of also where it fails then.
    started: when the process was asked for, in seconds of time.monotonic; None where unknown.
    """

    house: House
    folder: Path
    figures: Figures = field(default_factory=dict)
    started: float | None = None


Check: TypeAlias = Callable[[Bench], None]
"""Looks at one part. Raises Amiss, or whatever that part raises."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a check. trouble: a short sentence, "" if it is well."""

    figures: Figures
    trouble: str
    took_ms: float

    @property
    def ok(self) -> bool:
        return not self.trouble

    def as_json(self) -> dict[str, Figure]:
        """The outcome as it stands in the report."""
        told = {name: _told(figure) for name, figure in self.figures.items()}
        return {"ok": self.ok, "took_ms": round(self.took_ms), **told, "trouble": self.trouble}


class _Apart(Places):
    """A person's places below one folder, and not even a place of refuge outside of it."""

    __slots__ = ()

    @property
    def refuges(self) -> tuple[Path, ...]:
        return (self.data,)


def bench_in(folder: Path, started: float | None = None) -> Bench:
    """A bench below this folder, which is thrown away afterwards."""
    home = folder / "home"
    places = _Apart(program_folder(), home / "data", home / "cache", home / "config")
    return Bench(House(places), folder, started=started)


def carried_out(check: Check, bench: Bench) -> Outcome:
    """The outcome of a check, whatever it raises."""
    began = time.perf_counter()
    trouble = ""
    try:
        check(bench)
    except Amiss as amiss:
        trouble = str(amiss)
    except Exception as failure:  # noqa: BLE001  a part that is broken may raise anything
        trouble = f"{type(failure).__name__}: {failure}"
    return Outcome(dict(bench.figures), trouble, (time.perf_counter() - began) * 1000)


def require(so: Any, otherwise: str) -> None:
    """Raises Amiss with this sentence where it is not so."""
    if not so:
        raise Amiss(otherwise)


def _told(figure: Figure) -> Figure:
    """JSON knows no infinity: nothing stands for the loudness of silence."""
    if not isinstance(figure, float):
        return figure
    return round(figure, 3) if math.isfinite(figure) else None
