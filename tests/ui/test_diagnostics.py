# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Copy diagnostics, in the settings: what is copied, what is said of it, and how it ends."""

from __future__ import annotations

import json
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.self_test.limits import LIMITS
from app.ui.widgets.diagnostics import Diagnostics
from tests.end_to_end.sound_server import running_sound_server
from tests.ui.conftest import Visitor

_PATIENCE = 120_000


@pytest.fixture
def diagnostics(visitor: Visitor) -> Diagnostics:
    QApplication.clipboard().setText("what was there before")
    return visitor.settings().about.diagnostics


def _of_self_test() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children()
        if child.status() != psutil.STATUS_ZOMBIE and "--self-test-check" in child.cmdline()
    ]


@pytest.mark.alone
def test_all_is_looked_over_and_copied_and_can_be_read(
    visitor: Visitor, diagnostics: Diagnostics, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = []
    with (
        tempfile.TemporaryDirectory(prefix="pa-") as folder,
        running_sound_server(Path(folder)) as server,
        server.listening() as listener,
    ):
        for name in ("XDG_RUNTIME_DIR", "ALSA_CONFIG_PATH"):
            monkeypatch.setenv(name, server.environment[name])
        diagnostics.copy.click()
        # The window goes on: it has time for its own, again and again.
        while diagnostics.is_running:
            began = time.monotonic()
            QTest.qWait(1)
            assert time.monotonic() - began < 0.5
            said.append(diagnostics.said.text())
        heard = listener.frames()
    assert "Looking the app over: 3 of 11 …" in said
    assert np.max(np.abs(heard.astype(np.int32))) <= 2, "nothing that an ear would notice"
    copied = QApplication.clipboard().text()
    report = json.loads(copied)
    assert report["ok"], copied
    assert list(report["checks"]) == list(LIMITS)
    window = report["checks"]["window"]
    assert window["platform"] == "offscreen"
    assert "first_paint_ms" not in window, "it is the window that is there"
    assert (window["width_px"], window["height_px"]) == (1280, 800)
    assert diagnostics.said.text().startswith("All 11 checks went well. It is copied")
    assert diagnostics.text is None, "closed by itself"
    _press(diagnostics.show_text)
    assert diagnostics.text is not None
    assert diagnostics.text.isVisible()
    assert diagnostics.text.isReadOnly()
    assert diagnostics.text.toPlainText() == copied
    visitor.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is diagnostics.text
    _press(diagnostics.show_text)
    assert not diagnostics.text.isVisible()
    assert diagnostics.show_text.text() == "Show what was copied"


@pytest.mark.alone
def test_what_is_amiss_is_told_of_and_nothing_that_was_written(
    visitor: Visitor, diagnostics: Diagnostics
) -> None:
    words = "Plum otter at the seventh lantern"
    session = visitor.rooms.keeper.begin("five-step", words, (), ())
    diagnostics.copy.click()
    visitor.qtbot.waitUntil(lambda: not diagnostics.is_running, timeout=_PATIENCE)
    copied = QApplication.clipboard().text()
    assert "sound_output" in copied
    assert diagnostics.said.text().startswith("Of 11 checks, this many did not go well: 1.")
    for telling in (words, session, str(visitor.rooms.data), str(Path.home())):
        assert telling not in copied


def test_leaving_the_page_ends_it_and_nothing_is_copied(
    visitor: Visitor, diagnostics: Diagnostics
) -> None:
    diagnostics.copy.click()
    visitor.qtbot.waitUntil(lambda: bool(_of_self_test()), timeout=_PATIENCE)
    assert QApplication.clipboard().text() == "what was there before"
    visitor.window.visits.go_to("home")
    visitor.qtbot.waitUntil(_is_over, timeout=_PATIENCE)
    assert QApplication.clipboard().text() == "what was there before"


def _is_over() -> bool:
    threads = (thread.name for thread in threading.enumerate())
    return not _of_self_test() and "diagnostics" not in threads


def _press(button: QWidget) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
