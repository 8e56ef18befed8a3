# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The app looks itself over: each part is really used once, and told of in one JSON object.

Each check runs in a process of its own, so that one which crashes or stands still is told of like
any other. Nothing here knows Qt: the window's checks are handed in (app/all_checks.py).
"""
