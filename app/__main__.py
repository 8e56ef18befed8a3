# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""``python -m app``."""

import sys

from app.cli import main

sys.exit(main(sys.argv[1:]))
