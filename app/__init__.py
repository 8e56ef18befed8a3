# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0

"""Inner Hearth: guided Internal Family Systems practice about loneliness, offline and private."""

__version__ = "0.1.0"
