# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever happens to saving is told in whole sentences, and says where the words are."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from app.reflections import errors
from app.reflections.reports import (
    AllSaved,
    BroughtBack,
    RecoverySetAside,
    Refuge,
    Report,
    SavedInLastRoom,
    StoreSetAside,
    TroubleBegan,
)
from app.ui.sentences import report_sentence

STORE = Path("/home/someone/reflections.db")
ERRORS = (
    errors.StoreFull(STORE),
    errors.StoreHeld(STORE),
    errors.StoreHeld(STORE, by_this_app=True),
    errors.StoreReadOnly(STORE),
    errors.StoreUnreachable(STORE),
    errors.StoreBroken(STORE),
    errors.StoreForeign(STORE),
    errors.StoreTooNew(STORE, 9, 3),
)
OTHERS = (
    AllSaved(),
    BroughtBack(),
    SavedInLastRoom(),
    StoreSetAside(STORE),
    RecoverySetAside(STORE),
)


@pytest.mark.parametrize("report", [*OTHERS, *(TroubleBegan(error) for error in ERRORS)])
def test_every_report_is_told_in_sentences(report: Report) -> None:
    told = report_sentence(report)
    assert told[0].isupper()
    assert told.endswith(".")
    assert "{" not in told


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_where_the_words_are_is_part_of_it(error: errors.StoreError) -> None:
    told = {refuge: report_sentence(TroubleBegan(error, refuge)) for refuge in get_args(Refuge)}
    assert len(set(told.values())) == 3
    assert "recovery file" in told["file"]
    assert "leave it open" in told["screen"]
    assert "recovery file" not in told["nothing"] + told["screen"]
