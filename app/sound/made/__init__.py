# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The backgrounds and bells that come with the app, each made by a file of its own.

Nothing is sampled from anywhere: a sound is a few numbers, and chance from a fixed seed.
"""
