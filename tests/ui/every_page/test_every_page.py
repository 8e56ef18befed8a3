# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every page can be read in every size and language, reached by keys alone, and heard.

The checks of one window are made together, since opening it takes most of the time.
"""

from __future__ import annotations

import pytest

from tests.stage import VIEWS, Stage, View
from tests.ui.conftest import ROOT
from tests.ui.every_page import fitting, speaking, tabbing
from tests.ui.every_page.conftest import Show

SIZES = ((1280, 800), (720, 560))
LONGER = "de" if (ROOT / "resources" / "translations" / "de.qm").is_file() else "longer"
"""The language that needs more room than English."""

every_view = pytest.mark.parametrize("view", VIEWS, ids=str)


@every_view
@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100", "200"])
def test_by_keys_and_by_ear(show: Show, view: View, scale: float) -> None:
    stage = show(view, "en", scale)
    # The smallest window is the hardest where the text is large.
    stage.window.resize(*SIZES[0 if scale == 1 else 1])
    stage.settle()
    assert speaking.faults(stage.window) == []
    trip = tabbing.round_trip(stage.window)
    assert tabbing.faults_of_reach(stage.window, trip.visited) == []
    assert trip.went_back == []
    assert trip.unseen == []
    assert _too_tight(stage) == []


@every_view
@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100", "200"])
def test_longer_words_have_room(show: Show, view: View, scale: float) -> None:
    assert _too_tight(show(view, LONGER, scale)) == []


def _too_tight(stage: Stage) -> list[str]:
    found = []
    for width, height in SIZES:
        stage.window.resize(width, height)
        stage.settle()
        found += [f"{width}x{height}: {fault}" for fault in fitting.faults(stage.window)]
    return found
