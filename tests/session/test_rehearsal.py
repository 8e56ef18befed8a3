# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Rehearsals: what the person would do, from an answers file to what the session is told."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.script.model import INTERACTIVE, Script
from app.session.answers import Answer, Chosen, Marked, Rated, Ready, Skipped, Told
from app.session.rehearsal import AnswersUnfit, Rehearsal
from app.session.rehearsal_file import read_rehearsal
from app.session.timeline import lay_out
from tests.parts import SMALL, layout_of, practice, script_from

ANNOYED = "Annoyed, afraid or something else"


def rehearsed(tmp_path: Path, text: str) -> Rehearsal:
    path = tmp_path / "answers.yaml"
    path.write_text(text, encoding="utf-8")
    return read_rehearsal(path)


def given(script: Script, rehearsal: Rehearsal) -> list[Answer]:
    """Every answer of one way through."""
    answers: list[Answer] = []

    def remembered(placed: object) -> Answer:
        answers.append(rehearsal(placed))  # type: ignore[arg-type]
        return answers[-1]

    for _placed in lay_out(layout_of(script), remembered):
        pass
    return answers


def told(tmp_path: Path, text: str, script: Script | None = None) -> list[Answer]:
    return given(script or script_from(SMALL), rehearsed(tmp_path, text))


def test_without_answers_all_is_passed_over_and_the_first_choice_taken(tmp_path: Path) -> None:
    expected = [Skipped(), Chosen(0, "Open or curious"), Skipped(), Ready()]
    assert told(tmp_path, "answers:\n") == expected
    assert told(tmp_path, "answers: {}\n") == expected


def test_the_file_of_the_format_page_walks_the_detour_once(tmp_path: Path) -> None:
    text = (
        "answers:\n  part: the quiet one\n"
        "  toward: [Annoyed, afraid or something else, Open or curious]\n"
        "  want-to-know: It is tired.\n"
    )
    assert told(tmp_path, text) == [
        Told("the quiet one"),
        Chosen(1, ANNOYED),
        Chosen(0, "Open or curious"),
        Told("It is tired."),
        Ready(),
    ]


@pytest.mark.parametrize(
    "written",
    [
        f"[{ANNOYED}, {ANNOYED}, I would rather stop here]",
        f'["{ANNOYED}", "{ANNOYED}", I would rather stop here]',
        f"\n    - {ANNOYED}\n    - {ANNOYED}\n    - I would rather stop here",
        f"[ annoyed,  AFRAID or something else , {ANNOYED}, i would rather stop here]",
    ],
)
def test_labels_with_commas_are_known_however_the_list_is_written(
    tmp_path: Path, written: str
) -> None:
    answers = told(tmp_path, f"answers:\n  toward: {written}\n")
    assert answers[1:] == [
        Chosen(1, ANNOYED),
        Chosen(1, ANNOYED),
        Chosen(2, "I would rather stop here"),
    ]


def test_after_the_last_answer_the_first_choice_is_taken(tmp_path: Path) -> None:
    assert Chosen(0, "Open or curious") in told(tmp_path, f"answers:\n  toward: {ANNOYED}\n")


def test_an_empty_answer_to_a_question_is_none_at_all(tmp_path: Path) -> None:
    for empty in ("", "null", "~", "[]", "[null]"):
        answers = told(tmp_path, f"answers:\n  toward: {empty}\n  part: {empty}\n")
        assert answers[:2] == [Skipped(), Chosen(0, "Open or curious")], empty


def test_where_the_first_choice_only_leads_back_the_next_one_is_taken() -> None:
    turned = SMALL.replace("{label: Open or curious, go: befriend}", "{label: X, go: step-aside}")
    turned = turned.replace(
        "go: step-aside}\n          - {label: I", "go: befriend}\n          - {label: I"
    )
    answers = given(script_from(turned), Rehearsal())
    assert [answer.index for answer in answers if isinstance(answer, Chosen)] == [0, 1]


def test_a_label_that_is_no_choice_is_told_with_the_choices_and_its_place(tmp_path: Path) -> None:
    with pytest.raises(AnswersUnfit) as fault:
        told(tmp_path, "answers:\n  part: Mo\n  toward: [Open or curios]\n")
    sentence = str(fault.value)
    assert "“Open or curios”" in sentence
    assert f"Open or curious; {ANNOYED}; I would rather stop here" in sentence
    assert f"{tmp_path / 'answers.yaml'}:3:12: " in sentence


def test_words_of_yaml_stay_words(tmp_path: Path) -> None:
    script = practice(
        "- ask: Now?\n  keep: a\n  choices: [{label: No}, {label: Yes}]\n"
        "- name: N?\n  keep: n\n- name: N?\n  keep: m\n- write: W?\n  keep: w\n- pause: 1s"
    )
    text = "answers: {a: yes, n: off, m: 1:30, w: 3.50}\n"
    assert told(tmp_path, text, script) == [
        Chosen(1, "Yes"),
        Told("off"),
        Told("1:30"),
        Told("3.50"),
    ]


@pytest.mark.parametrize("written", ["007", "0x10", "+5", "1e3", "true", "2024-01-01"])
def test_a_name_is_taken_as_it_is_written(tmp_path: Path, written: str) -> None:
    assert told(tmp_path, f"answers:\n  part: {written}\n")[0] == Told(written)


def test_a_long_text_over_several_lines_is_kept_whole(tmp_path: Path) -> None:
    text = "answers:\n  want-to-know: |\n    It is tired.\n\n    And proud.\n"
    assert Told("It is tired.\n\nAnd proud.\n") in told(tmp_path, text)


RATING = "- rate: [calm, open]\n  keep: r\n- body: Where?\n  keep: b\n- pause: 1s"


def test_a_reading_and_marks_are_given_as_mappings(tmp_path: Path) -> None:
    text = "answers:\n  r: {calm: 3, open: 0}\n  b: {chest: tight, left hand: }\n"
    assert told(tmp_path, text, practice(RATING)) == [
        Rated((("calm", 3), ("open", 0))),
        Marked((("chest", "tight"), ("left hand", ""))),
    ]


def test_marks_may_be_a_plain_list_of_places(tmp_path: Path) -> None:
    text = "answers:\n  b: chest, throat\n"
    assert told(tmp_path, text, practice(RATING)) == [
        Skipped(),
        Marked((("chest", ""), ("throat", ""))),
    ]


@pytest.mark.parametrize(
    ("rating", "sentence"),
    [
        ("{calm: 5}", "from 0 to 4"),
        ("{calm: -1}", "from 0 to 4"),
        ("{calm: 2.5}", "from 0 to 4"),
        ("{calm: yes}", "from 0 to 4"),
        ("{happy: 2}", "Asked are: calm, open"),
        ("3", "word: number"),
    ],
)
def test_a_reading_that_cannot_be_is_told(tmp_path: Path, rating: str, sentence: str) -> None:
    with pytest.raises(AnswersUnfit, match=sentence):
        told(tmp_path, f"answers:\n  r: {rating}\n", practice(RATING))


def test_a_cue_that_keeps_nothing_is_answered_by_its_own_id(tmp_path: Path) -> None:
    script = practice(
        "- name: N?\n  id: first\n"
        "- ask: Q?\n  id: second\n  choices: [{label: A}, {label: B}]\n- pause: 1s"
    )
    answers = told(tmp_path, "answers: {first: Mo, second: B}\n", script)
    assert answers == [Told("Mo"), Chosen(1, "B")]


def test_answers_nobody_asks_for_are_left_alone(tmp_path: Path) -> None:
    assert told(tmp_path, "answers: {elsewhere: 1, part: Mo}\n")[0] == Told("Mo")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (b"part: Mo\n", ":1:1: error: "),
        (b"- part\n", ":1:1: error: "),
        (b"answers: [Mo]\n", ":1:10: error: "),
        (b"answers: Mo\n", ":1:10: error: "),
        (b"answers:\n  part: Mo\n part: Jo\n", ":3:"),
        (b"answers:\n  part: Mo\n  part: Jo\n", ":3:3: error: "),
        (b"answers:\n  part: *anchor\n", ":2:"),
        (b"answers: {part: Mo\n", ": error: "),
        (b"\xff\xfe\x00\x01noise\x80", ": error: "),
        (bytes(range(256)), ": error: "),
        (b"answers:\n\tpart: Mo\n", ":2:1: error: "),
    ],
)
def test_a_file_that_is_no_answers_file_is_told_with_its_place(
    tmp_path: Path, text: bytes, place: str
) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes(text)
    with pytest.raises(AnswersUnfit) as fault:
        read_rehearsal(path)
    assert str(fault.value).startswith(str(path))
    assert place in str(fault.value)


def test_every_fault_of_a_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("answers: {a: 1, a: 2, b: &x 3}\n", encoding="utf-8")
    with pytest.raises(AnswersUnfit) as fault:
        read_rehearsal(path)
    assert len(str(fault.value).splitlines()) == 2


@pytest.mark.parametrize("text", [b"", b"\n \n", b"\xef\xbb\xbf", b"# later\n\n  # more\n"])
def test_an_empty_answers_file_answers_nothing(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes(text)
    assert given(script_from(SMALL), read_rehearsal(path))[0] == Skipped()


NESTED = """\
format: 1
id: nested
title: Nested
steps:
  - {id: a, name: A, cues: [
      {ask: "First?", keep: first, choices: [{label: one, go: d1}, {label: two}]}, {end: now}]}
  - {id: d1, name: D1, detour: true, cues: [
      {ask: "Second?", keep: second, choices: [{label: deep, go: d2}, {label: on}]}]}
  - {id: d2, name: D2, detour: true, cues: [{pause: 0.2}]}
"""


@pytest.mark.parametrize(
    "answers",
    ["{}", "{first: one}", "{first: [one, one, one]}", "{second: deep}", "{second: [on, on]}"],
)
def test_a_question_inside_a_detour_of_another_comes_to_an_end(
    tmp_path: Path, answers: str
) -> None:
    answered = told(tmp_path, f"answers: {answers}\n", script_from(NESTED))
    assert answered[-1] == Chosen(1, "two")
    assert len(answered) < 30


def test_a_way_out_behind_many_questions_is_found() -> None:
    steps = "".join(
        f"  - {{id: d{n}, name: D, detour: true, cues: [{{ask: Q, choices: ["
        f"{{label: a, go: d{(n + 1) % 6}}}, {{label: b, go: d{(n + 3) % 6}}}, {{label: c"
        + (", go: out" if n == 5 else f", go: d{n // 2}")
        + "}]}]}\n"
        for n in range(6)
    )
    text = (
        "format: 1\nid: m\ntitle: M\nsteps:\n  - {id: s, name: S, cues: [{ask: Q, choices: ["
        "{label: a, go: d0}, {label: b, go: d1}]}, {go: s}]}\n"
        "  - {id: out, name: O, cues: [{end: now}]}\n" + steps
    )
    assert len(given(script_from(text), Rehearsal())) < 2000


COMMAS = (
    "- ask: Q?\n  keep: q\n  choices: [{label: Open}, {label: curious}, "
    '{label: "Open, curious"}]\n- ask: Q?\n  keep: q\n  choices: [{label: Open}, '
    '{label: curious}, {label: "Open, curious"}]\n- pause: 1s'
)


def test_two_answers_are_not_joined_where_each_is_a_choice(tmp_path: Path) -> None:
    answers = told(tmp_path, "answers: {q: [Open, curious]}\n", practice(COMMAS))
    assert answers == [Chosen(0, "Open"), Chosen(1, "curious")]
    answers = told(tmp_path, 'answers: {q: ["Open, curious", Open]}\n', practice(COMMAS))
    assert answers == [Chosen(2, "Open, curious"), Chosen(0, "Open")]


def test_a_very_long_list_of_answers_is_told_of_soon(tmp_path: Path) -> None:
    began = time.process_time()
    with pytest.raises(AnswersUnfit, match="no choice"):
        told(tmp_path, f"answers: {{q: [{'x, ' * 20_000} y]}}\n", practice(COMMAS))
    assert time.process_time() - began < 5


SHAPES = (
    "- name: N?\n  keep: n\n- write: W?\n  keep: w\n- ask: Q?\n  keep: q\n"
    "  choices: [{label: A}, {label: B}]\n" + RATING
)


@pytest.mark.parametrize(
    ("answers", "column"),
    [
        ("{n: {a: b}}", 14),
        ("{n: [[a, b]]}", 15),
        ("{w: {a: b}}", 14),
        ("{w: [ok, {a: b}]}", None),
        ("{q: {A: B}}", 14),
        ("{q: [[A]]}", 15),
        ("{r: {calm: {a: 1}}}", 21),
        ("{r: {calm: [1]}}", 21),
        ("{r: [[calm]]}", 15),
        ("{b: [[chest]]}", 15),
        ("{b: {chest: {a: b}}}", 22),
        ("{b: {chest: [a]}}", 22),
    ],
)
def test_an_answer_of_another_shape_is_told_at_its_place(
    tmp_path: Path, answers: str, column: int | None
) -> None:
    if column is None:
        assert Told("ok") in told(tmp_path, f"answers: {answers}\n", practice(SHAPES))
        return
    with pytest.raises(AnswersUnfit) as fault:
        told(tmp_path, f"answers: {answers}\n", practice(SHAPES))
    sentence = str(fault.value)
    assert sentence.startswith(f"{tmp_path / 'answers.yaml'}:1:{column}: error: ")
    assert "Written" not in sentence
    assert "': '" not in sentence


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.yaml", tmp_path):
        with pytest.raises(AnswersUnfit, match="error: "):
            read_rehearsal(path)


def test_every_question_gets_an_answer_of_its_kind() -> None:
    asked = [
        cue
        for step in script_from(SMALL).steps
        for cue in step.cues
        if isinstance(cue, INTERACTIVE)
    ]
    assert len(given(script_from(SMALL), Rehearsal())) == len(asked)
