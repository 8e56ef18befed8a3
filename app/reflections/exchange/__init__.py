# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Out and in: a complete JSON document, Markdown to read anywhere, and texts of one's own."""
