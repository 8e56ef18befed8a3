# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How a practice runs: the walk through its steps, the timeline in samples, and the guide."""
