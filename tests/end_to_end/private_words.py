# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Words that stand nowhere but in what one person writes."""

PASSPHRASE = "kettle orbit lavender nine"
NAME = "Quillonbert"
ANSWER = "it hid beneath the marigold stairs"
DRAFT = "a zephyrine half sentence"
HELD = "nobody heard the ocarina"
NOTE = "the afterglow tasted of quinces"

WRITTEN = (
    *(NAME, ANSWER, NOTE),
    *("the quiet one", "small, in a grey coat", "that nobody would come", "behind the heart"),
    *("the winter in the new town", "stay for tea after yoga", "Ines kept a chair for me"),
    *("a chair was kept for me", "the neighbour waved", "I saw you today, in the café"),
)

ELSEWHERE = "elsewhere"
"""Where the folder of the store goes that can't be reached any more."""
