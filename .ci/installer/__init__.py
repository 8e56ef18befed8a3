# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What makes packages of the app: frozen once, then put into the form each system knows."""
