# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The whole self-test, by a display and a sound server of its own."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import numpy as np
import pytest

from app import __version__
from app.self_test.limits import LIMITS
from tests.end_to_end.sound_server import SoundServer
from tests.self_test.trial import USER, Trial, amiss_in

pytestmark = pytest.mark.alone


def test_all_is_well_and_each_part_was_really_used(trial: Trial, sound_server: SoundServer) -> None:
    before = _files_below(trial.program)
    with sound_server.listening() as listener:
        report = trial.report(**_by(sound_server))
        heard = listener.frames()
    assert amiss_in(report) == {}
    assert list(report["checks"]) == list(LIMITS)
    assert report["app"] == {"version": __version__, "installed": "source"}
    assert all(report["system"].values())
    assert set(report["versions"]) >= {
        "python",
        "qt",
        "pyside6",
        "onnxruntime",
        "numpy",
        "sqlcipher",
    }
    window, sound = report["checks"]["window"], report["checks"]["sound_output"]
    assert (window["platform"], window["width_px"], window["height_px"]) == ("xcb", 1280, 800)
    assert 50 < window["first_paint_ms"] < 30_000
    assert (sound["kind"], sound["rate_hz"], sound["channels"]) == ("qt", 48_000, 2)
    # The server heard it, and nobody else would have.
    assert np.count_nonzero(np.any(heard, axis=1)) > 12_000
    assert np.max(np.abs(heard.astype(np.int32))) <= 2
    assert _files_below(trial.program) - before == {Path("report.json")}


def test_nothing_tells_who_the_person_is_and_nothing_of_theirs_is_touched(
    trial: Trial, sound_server: SoundServer
) -> None:
    server = _by(sound_server)
    server.pop("HOME")
    folders = {name: str(trial.home / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    report = json.dumps(trial.report(**server, **folders), ensure_ascii=False)
    for telling in (USER, str(trial.home), str(trial.program), socket.gethostname(), "Null Output"):
        assert telling not in report
    left = {
        path for path in _files_below(trial.home) if not {"pulse", "fontconfig"} & {*path.parts}
    }
    assert left == set(), "nothing but what the system's own libraries keep"


def _by(server: SoundServer) -> dict[str, str]:
    names = ("XDG_RUNTIME_DIR", "HOME", "ALSA_CONFIG_PATH")
    return {name: server.environment[name] for name in names}


def _files_below(folder: Path) -> set[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder) for path in found if "__pycache__" not in path.parts}
