# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was made tests itself: the frozen app's own ``--self-test``."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from tooling.report import NotReady, say

_AT_MOST_SECONDS = 300
_OURS = ("PYTHON", "QT_", "LD_LIBRARY_PATH")


def self_test(program: Path) -> dict[str, object]:
    """What the program says of itself. Raises NotReady with what failed, or where it says nothing.

    It needs a screen and a sound device, as a person does.
    """
    say("Letting it test itself …")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "self-test.json"
        # Nothing of what is here may help it, nor what was set to draw the icons without a screen.
        kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
        command = [str(program), "--self-test", "--out", str(out)]
        try:
            done = subprocess.run(
                command, env=kept, cwd=folder, check=False, timeout=_AT_MOST_SECONDS
            )
        except subprocess.TimeoutExpired:
            raise NotReady("The self-test did not come to an end.") from None
        if not out.exists():
            raise NotReady(f"The self-test left no report (exit code {done.returncode}).")
        result: dict[str, object] = json.loads(out.read_text(encoding="utf-8"))
    if done.returncode != 0:
        raise NotReady(f"The self-test found faults:\n{json.dumps(result, indent=2)}")
    return result
