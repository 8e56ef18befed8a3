# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0

"""Inner Hearth: guided Internal Family Systems practice about loneliness, offline and private."""

import os

# The built-in voice's engine, onnxruntime, would otherwise leave an identifier of this computer in
# the person's home and open connections as it loads. It looks for this when it is first imported,
# and what it is told later comes too late; so it is told before anything else of ours is there.
# Programs that we start, such as Piper, inherit it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
