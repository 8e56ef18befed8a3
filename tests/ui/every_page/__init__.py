# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What holds of every page: it can be read, reached and heard, in every size and language."""
