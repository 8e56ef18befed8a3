# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The pictures of the window, which are more than the lists beside them only to the eye."""

from __future__ import annotations

from typing import Final

PICTURES: Final = {"BodyFigure", "Flower", "PartsMap", "PlaceOnFigure"}
"""Classes of pictures one can click into; the same is done with what lies on them or beside them.

What lies on them lies where it was put: Tab has no order of reading to keep there.
"""
