# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was kept: the local store of sessions and answers, and what keeps writing from being lost.

Sessions write through a ``Keeper``; pages read from its ``ReflectionStore``. The encryption library
is imported when the store is opened, not before.
"""
