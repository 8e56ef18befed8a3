# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Measurements with limits, each a ratio within one run or a figure of one process."""
