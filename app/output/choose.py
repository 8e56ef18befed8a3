# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which output: the first of Qt, simpleaudio and silence that works, or the one asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from app.output.base import FrameSource, Lost, Output, OutputFailed

SinkName: TypeAlias = Literal["auto", "qt", "simpleaudio", "silent"]

_Maker: TypeAlias = Callable[[], Output]


def started_output(
    sink: SinkName, source: FrameSource, lost: Lost, device_id: str = ""
) -> tuple[Output, list[str]]:
    """An output that plays ``source``, and why those before it did not.

    ``device_id``: of the device that Qt's output is to play through, where that is there.
    Raises OutputFailed where the one that was asked for does not work; ``auto`` never fails.
    """
    failures: list[str] = []
    for make in _makers(sink, lost, device_id):
        try:
            output = make()
            output.start(source)
        except OutputFailed as failure:
            failures.append(str(failure))
        else:
            return output, failures
    raise OutputFailed("; ".join(failures))


def started_as_chosen(chosen: str, source: FrameSource, lost: Lost) -> tuple[Output, list[str]]:
    """The output that a person chose in the settings; the first that works, where that does not.

    chosen: "auto", "simpleaudio", "silent", or "device:" and the id of a device.
    """
    sinks: dict[str, SinkName] = {"simpleaudio": "simpleaudio", "silent": "silent"}
    device_id = chosen.removeprefix("device:") if chosen.startswith("device:") else ""
    try:
        return started_output(sinks.get(chosen, "auto"), source, lost, device_id)
    except OutputFailed as failure:
        output, failures = started_output("auto", source, lost)
        return output, [str(failure), *failures]


def _makers(sink: SinkName, lost: Lost, device_id: str) -> Iterator[_Maker]:
    if sink in ("auto", "qt"):
        yield lambda: _qt(lost, device_id)
    if sink in ("auto", "simpleaudio"):
        yield lambda: _simpleaudio(lost)
    if sink in ("auto", "silent"):
        yield _silent


def _qt(lost: Lost, device_id: str) -> Output:
    try:
        from app.output.qt import QtOutput
    except ImportError as failure:
        raise OutputFailed(f"Qt's sound cannot be loaded ({failure})") from failure
    return QtOutput(lost, device_id)


def _simpleaudio(lost: Lost) -> Output:
    from app.output.simpleaudio import SimpleaudioOutput

    return SimpleaudioOutput(lost)


def _silent() -> Output:
    from app.output.silent import SilentOutput

    return SilentOutput()
