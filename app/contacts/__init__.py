# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Who to call: shipped, from a therapist's pack, and the person's own, in one list; without Qt."""
