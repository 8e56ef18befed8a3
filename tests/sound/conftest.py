# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The built-in voice, loaded once for all tests of sound."""

import pytest

from app.sound.voice import BuiltInVoice


@pytest.fixture(scope="session")
def voice() -> BuiltInVoice:
    built_in = BuiltInVoice()
    built_in.load()
    return built_in
