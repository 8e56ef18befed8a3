# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Tests, in folders that mirror app/: what a person sees, hears and keeps."""
