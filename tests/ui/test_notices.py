# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever happens that stops nothing is said in a sentence, in the window and in the terminal."""

from __future__ import annotations

from typing import get_args

import pytest

from app.live import Notice, NoticeKind
from app.notices import in_words
from app.ui.session_driver import notice_sentence


@pytest.mark.parametrize("kind", get_args(NoticeKind))
def test_every_notice_is_a_sentence(kind: NoticeKind) -> None:
    for sentence in (in_words(kind, "Anna"), notice_sentence(Notice(kind, "Anna"))):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert sentence != kind
        assert "{" not in sentence
