# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is handed out: the package proved on a bare machine, and the parts that make it."""
