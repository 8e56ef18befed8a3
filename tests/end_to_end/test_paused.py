# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Paused and gone on with: what is heard is the rendered file with one gap, whatever plays it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.practices import A_WHILE_OF_RAIN
from tests.end_to_end.sound_server import SoundServer, wait_until
from tests.end_to_end.test_heard import rendered
from tests.end_to_end.test_lost_device import visiting
from tests.end_to_end.test_unplugged import FADE, hear_some, heard_from, heard_up_to, stretches

pytestmark = pytest.mark.alone


@pytest.mark.parametrize("sink", ["qt", "simpleaudio"])
def test_a_pause_by_hand_loses_no_frame(
    sound_server: SoundServer, tmp_path: Path, sink: str
) -> None:
    script = tmp_path / "rain.yaml"
    script.write_text(A_WHILE_OF_RAIN, encoding="utf-8")
    wanted = rendered(sound_server, script, None)
    with (
        sound_server.listening() as listener,
        visiting(tmp_path, sound_server.environment, A_WHILE_OF_RAIN, "--sink", sink) as visit,
    ):
        hear_some(sound_server, listener.frames)
        visit.types("p")
        visit.sees("(paused")
        wait_until(lambda: not listener.frames()[-24_000:].any(), "silence")
        visit.types("p")
        assert visit.ends_by_itself() == ""
        heard = listener.frames_after_silence(24_000)
    assert len(stretches(heard)) == 2
    until, since = heard_up_to(heard, wanted), heard_from(heard, wanted)
    # Its last 30 ms faded away, and the next 30 ms came softly: nothing between is lost.
    assert abs(until + FADE - since) <= 10
