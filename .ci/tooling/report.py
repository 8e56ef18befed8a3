# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How the tools speak: calm sentences on standard error; standard output stays the app's."""

import sys


class NotReady(Exception):
    """What a command cannot do without is missing; the message is a sentence for a person."""


def say(sentence: str) -> None:
    """Print one sentence at once."""
    print(sentence, file=sys.stderr, flush=True)


def tail(output: str, lines: int = 12) -> str:
    """The last lines of what another program printed, set in a little."""
    return "\n".join(f"    {line}" for line in output.strip().splitlines()[-lines:])
