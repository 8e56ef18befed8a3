# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a session is to the desktop around it: its media control, its media keys, its sleep."""
