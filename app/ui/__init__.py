# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The window: theme, pages and widgets. Nothing else in the project imports this package."""
