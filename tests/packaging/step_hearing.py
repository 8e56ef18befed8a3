# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The person's first evening: the self-test, and the window, to the first words of a practice."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from subprocess import Popen
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from app.session.timeline import RATE
from tests.end_to_end.sound_server import Listener, wait_until
from tests.packaging.chroot import PERSON, Bare
from tests.packaging.desk import Desk
from tests.packaging.listening import SECONDS, from_first_sound, judged
from tests.packaging.looking import Picture, colours_named, is_another_page, tallest_button
from tests.packaging.report import Report, Unfinished

ROOT = Path(__file__).resolve().parents[2]
PALETTE = ROOT / "resources/palette.json"
STANDS_OUT, PLAIN = (colours_named(name, PALETTE) for name in ("ember", "raised-high"))
FIRST_WORDS = ["you", "are", "welcome", "here", "in", "whatever", "way", "you", "come", "today"]
SELF_TESTED = {"window", "fonts", "icons", "voice", "sound_output", "store", "script"}
MOST_UNHEARD = 3
"""How many of the first words a recognizer may miss, over the rain."""
BELL = 4
"""Seconds at the beginning that are a bell's: the ten seconds come after."""
MOST_CLICKS = 12
LOOKS = 10
"""How often in a row no button is seen to stand out, before a plain one is taken."""
PATIENCE = 20
"""Seconds for a page to come, or for the voice to begin."""


def self_test(report: Report, bare: Bare, out: Path) -> None:
    """`inner-hearth --self-test`, as the person."""
    place = f"/home/{PERSON}/self-test.json"
    done = bare.as_person("inner-hearth", "--self-test", "--out", place)
    written = bare.root / place.lstrip("/")
    last = done.stdout.strip().splitlines()[-5:]
    passed = done.returncode == 0
    report.check(
        "the self-test passes",
        held=passed,
        figure=f"exit code {done.returncode}",
        wrong=[] if passed else last,
    )
    if not written.is_file():
        report.check("the self-test writes its report", held=False, figure=f"no {place}")
        return
    shutil.move(written, out / "self-test.json")
    told = json.loads((out / "self-test.json").read_text(encoding="utf-8"))
    report.facts["self-test"] = told
    checks: dict[str, Any] = told["checks"]
    well = [name for name, check in checks.items() if check["ok"] is True]
    report.check(
        "each of the self-test's checks is ok, in the installed app",
        held=told["app"]["installed"] == "frozen" and set(well) == set(checks) >= SELF_TESTED,
        figure=f"{len(well)} of {len(checks)}: {', '.join(well)}",
        wrong=sorted((set(checks) | SELF_TESTED) - set(well)),
    )


def practise(report: Report, bare: Bare, desk: Desk, out: Path) -> None:
    """From the first start to the first sentence of the five steps, by the mouse alone."""
    app = bare.start("inner-hearth", log=out / "window.log")
    try:
        with desk.listening() as listener:
            clicks = _until_heard(app, desk, listener, out)
            wanted = (BELL + SECONDS) * RATE
            wait_until(lambda: len(from_first_sound(listener.frames())) >= wanted, "the sound")
            _picture(desk.seen(), out / "session.png")
            frames = from_first_sound(listener.frames())[BELL * RATE : wanted]
        alive = app.poll() is None
        report.check("the window stayed", held=alive, figure=f"{clicks} clicks from the start on")
    except AssertionError as reason:  # something was waited for in vain
        _picture(desk.seen(), out / "last-page.png")
        raise Unfinished(f"{reason}; see {out / 'last-page.png'}") from reason
    finally:
        app.terminate()
        app.wait()
    _listen(report, frames, out)


def _until_heard(app: Popen[bytes], desk: Desk, listener: Listener, out: Path) -> int:
    """Press the button that stands out, page after page, until there is a sound."""
    for clicks in range(MOST_CLICKS):
        spot = _next_button(app, desk, listener)
        if spot is None:
            return clicks
        seen = desk.seen()
        _picture(seen, out / f"page-{clicks + 1}.png")
        desk.click(*spot)
        _until_something(desk, listener, seen)
    raise AssertionError(f"nothing was heard after {MOST_CLICKS} clicks")


def _until_something(desk: Desk, listener: Listener, before: Picture) -> None:
    """Until there is another page than before, or a sound."""
    wait_until(
        lambda: bool(listener.frames().any()) or is_another_page(before, desk.seen()),
        "another page, or a sound,",
        PATIENCE,
    )


def _next_button(app: Popen[bytes], desk: Desk, listener: Listener) -> tuple[int, int] | None:
    """Where it is once it stands still; None as soon as something is heard.

    Where for a while none stands out, as beside a free choice, it is the last of the plain ones.
    """
    spots: list[tuple[int, int] | None] = []

    def found() -> bool:
        if app.poll() is not None:
            raise Unfinished(f"the window ended with {app.returncode}; see window.log")
        picture = desk.seen()
        spots.append(tallest_button(picture, STANDS_OUT))
        if len(spots) > LOOKS and not any(spots[-LOOKS:]):
            spots.extend([tallest_button(picture, PLAIN)] * 2)
        stands = len(spots) > 1 and spots[-1] is not None and spots[-1] == spots[-2]
        return stands or bool(listener.frames().any())

    wait_until(found, "a button to go on with, or a sound,", PATIENCE)
    return None if listener.frames().any() else spots[-1]


def _listen(report: Report, frames: NDArray[np.int16], out: Path) -> None:
    soundfile.write(out / "heard.wav", frames, RATE)
    found = judged(frames, FIRST_WORDS)
    report.facts["heard"] = {
        "loudness": found.loudness,
        "silent": found.silent,
        "words": found.words,
    }
    report.check(
        "ten seconds of the five steps are heard, and not silent",
        held=found.seconds >= SECONDS and -40 < found.loudness < -10 and found.silent < 0.05,
        figure=f"{found.seconds:.1f} s, {found.loudness:.1f} LUFS, {found.silent:.0%} of it silent",
    )
    report.check(
        "a recognizer hears the first sentence",
        held=found.found >= len(FIRST_WORDS) - MOST_UNHEARD,
        figure=f"{found.found} of {len(FIRST_WORDS)} words in “{' '.join(found.words)}”",
    )


def _picture(seen: Picture, path: Path) -> None:
    """Keep what was seen, for a person to look at."""
    from PySide6.QtGui import QImage

    height, width, _ = seen.shape
    QImage(seen.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).save(str(path))
