# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An export in a thread of its own: how far it is, how it came out, and what it leaves."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
import soundfile

from app.compose import House
from app.exporting import Exporting, Failed, FilesOut, GivenUp, Order, Outcome, Saved, export
from app.places import Places
from app.session.pacing import Pacing
from app.session.rehearsal import AnswersUnfit, Rehearsal
from app.session.timeline import PlacedCue
from app.session.way import PickedAnswers, Picks, way_through
from tests.parts import ROOT, practice, seconds

SHORT = practice(
    "- bell: 1\n- pause: 1s\n- ask: So?\n  choices: [{label: A}, {label: B}]\n- end: now"
)
LONG = practice("- pause: 30m\n- pause: 30m\n- pause: 30m\n- end: now")


@pytest.fixture
def house(tmp_path: Path) -> House:
    own = tmp_path / "own"
    return House(Places(ROOT, own / "data", own / "cache", own / "config"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def outcome_of(exporting: Exporting) -> Outcome | None:
    """Begins it, and waits for its end."""
    exporting.begin()
    exporting._thread.join(20)
    return exporting.outcome


def test_it_is_saved_whole_and_as_long_as_the_way_was_told(house: House, out: Path) -> None:
    files = FilesOut(out / "o.mp3", out / "o.vtt", out / "o.json")
    pacing = Pacing(silences=2.0)
    exporting = Exporting(house, Order(SHORT, PickedAnswers(Picks()), files, pacing))
    frames = way_through(SHORT, Picks(), pacing).frames
    assert outcome_of(exporting) == Saved(frames)
    assert frames == exporting.frames == soundfile.info(out / "o.mp3").frames == seconds(3.03)
    assert {path.name for path in out.iterdir()} == {"o.mp3", "o.vtt", "o.json"}
    assert exporting.notes == []


def test_what_is_cancelled_leaves_nothing(house: House, out: Path) -> None:
    exporting = Exporting(house, Order(LONG, Rehearsal(), FilesOut(out / "o.flac", out / "o.vtt")))
    exporting.begin()
    exporting.cancel_and_wait()
    assert exporting.outcome == GivenUp()
    assert list(out.iterdir()) == []


def test_the_thread_of_the_window_does_nothing_of_it(house: House, out: Path) -> None:
    working: list[threading.Thread] = []

    def answer(placed: PlacedCue) -> object:
        working.append(threading.current_thread())
        return Rehearsal()(placed)

    order = Order(SHORT, answer, FilesOut(out / "o.wav"))  # type: ignore[arg-type]
    assert isinstance(outcome_of(Exporting(house, order)), Saved)
    assert threading.main_thread() not in working


def test_what_can_not_be_written_is_told_with_its_reason(house: House, out: Path) -> None:
    outcome = outcome_of(
        Exporting(house, Order(SHORT, Rehearsal(), FilesOut(out / "no" / "o.wav")))
    )
    assert isinstance(outcome, Failed)
    assert getattr(outcome.error, "reason", None) == "no-folder"


def test_whatever_else_goes_wrong_there_is_an_outcome(house: House, out: Path) -> None:
    def broken(_placed: PlacedCue) -> None:
        raise AnswersUnfit("no answer fits")

    order = Order(SHORT, broken, FilesOut(out / "o.wav"))
    assert isinstance(outcome_of(Exporting(house, order)), Failed)
    assert list(out.iterdir()) == []


def test_a_name_in_what_is_spoken_is_kept_nowhere_but_in_the_file(house: House, out: Path) -> None:
    script = practice("- name: Its name?\n  keep: part\n- say: Good day, {part}.\n- end: now")
    picks = Picks().naming(way_through(script, Picks()).crossings[0].turn, "Mortimer")
    files = FilesOut(out / "o.ogg", out / "o.vtt")
    export(house, Order(script, PickedAnswers(picks), files), lambda _kind, _about: None)
    assert "Good day, Mortimer." in (out / "o.vtt").read_text(encoding="utf-8")
    cached = house.places.speech_cache
    assert not cached.exists() or list(cached.iterdir()) == []


def test_a_program_that_ends_in_the_middle_leaves_nothing(tmp_path: Path, out: Path) -> None:
    program = """
import sys
from pathlib import Path
from app.compose import House
from app.exporting import Exporting, FilesOut, Order
from app.places import places_below
from app.session.rehearsal import Rehearsal
from tests.test_exporting import LONG

home, out = map(Path, sys.argv[1:])
files = FilesOut(out / "o.ogg", out / "o.vtt")
exporting = Exporting(House(places_below(home)), Order(LONG, Rehearsal(), files))
exporting.begin()
while not exporting.frames:
    pass
assert len(list(out.iterdir())) == 2
"""
    command = [sys.executable, "-c", program, str(tmp_path / "home"), str(out)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert list(out.iterdir()) == []
