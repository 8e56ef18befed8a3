# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A session on a desktop: what it shows, what it obeys, and when the computer may sleep."""
