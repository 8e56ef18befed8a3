# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Small practices for the tests of the whole."""

A_SHORT_VISIT = """\
format: 1
id: short-visit
title: A short visit
background: {sound: rain, level: -20}
steps:
  - id: arrive
    name: Arrive
    cues:
      - bell: 1
      - say: You are welcome here. [1s] Nothing has to change.
      - pause: 1.5s
      - name: What would you like to call it?
        keep: part
      - say: Hello, {part}.
      - ask: How do you feel toward {part}?
        keep: toward
        choices:
          - label: Open
          - label: Annoyed
            go: aside
      - say: Thank you for staying.
      - pause: 1s
      - end: now
  - id: aside
    name: Aside
    detour: true
    cues:
      - say: Thank the one who is annoyed.
      - pause: 0.5s
"""

ITS_ANSWERS = """\
answers:
  part: the quiet one
  toward: [Annoyed, Open]
"""

A_LONG_SILENCE = """\
format: 1
id: long-silence
title: A long silence
steps:
  - id: sit
    name: Sit
    cues:
      - pause: 10m
      - end: now
"""

WITHOUT_QUESTIONS = """\
format: 1
id: just-listening
title: Just listening
background: {sound: rain, level: -20}
steps:
  - id: listen
    name: Listen
    cues:
      - bell: 2
        every: 2s
      - say: Let the sounds come to you. There is nothing to do. [1s] Near ones, and far ones.
      - pause: 2s
      - say: And now let them go again.
      - end: now
"""

A_WHILE_OF_RAIN = """\
format: 1
id: a-while
title: A while of rain
background: {sound: rain, level: -20}
steps:
  - id: sit
    name: Sit
    cues:
      - bell: 1
      - pause: 3s
      - bell: 1
      - pause: 2s
      - end: now
"""
