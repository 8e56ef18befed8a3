# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Voices that are not ours: those of the system, and Piper. Each is a program the person has.

Qt has a way to the system's voices too (QTextToSpeech), but its `synthesize` can't be called from
Python (PySide6 6.11; tests/tooling/test_pyside.py watches for it), and on Linux it only plays.
"""
