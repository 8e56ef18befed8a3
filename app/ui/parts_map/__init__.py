# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The map of the parts: where everything stands on it, and what is done to it. No widgets."""
