# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What `dev.py` needs to make a fresh clone run: standard library only."""
