# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where frames go: a sound device, a file, or nowhere. Nothing here knows what it plays."""
