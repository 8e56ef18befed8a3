# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The document holds everything, in one way to write it, and tells where a broken one is broken."""

import json
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import jsonschema
import pytest

from app.reflections.exchange import document as documents
from app.reflections.exchange.document import Picked, document_of, read_document, write_document
from app.reflections.exchange.errors import (
    DocumentBroken,
    DocumentForeign,
    DocumentTooLarge,
    DocumentTooNew,
    DocumentUnfit,
    ImportRefused,
)
from app.reflections.exchange.merging import Merged, merge
from app.reflections.exchange.schema import json_schema
from app.reflections.items import Entry
from app.reflections.store import ReflectionStore
from tests.reflections.exchange.conftest import SESSION, NewStore, exported
from tests.reflections.items import ALL, CLASS, LETTER, NOT_BELONGING, PLANNER, everything
from tests.reflections.samples import EVENING

COMMITTED = Path(__file__).parents[3] / "resources" / "reflections.schema.json"
SECRET = "nobody must read this"


def test_the_same_bytes_come_out_of_a_store_that_they_were_brought_into(
    full: ReflectionStore, new_store: NewStore
) -> None:
    out = exported(full)
    other = new_store()

    merged = merge(other, read_document(out))

    assert merged == Merged(new=len(ALL) + 1)
    assert exported(other) == out
    assert everything(other) == set(ALL)
    assert other.session(SESSION) == full.session(SESSION)
    assert other.left_sessions() == full.left_sessions()


def test_what_comes_out_is_as_the_schema_says(full: ReflectionStore) -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(exported(full)))


def test_the_published_schema_is_that_of_the_document() -> None:
    assert json.loads(COMMITTED.read_text("utf-8")) == json_schema(), (
        "write it anew: python -m app reflections schema > resources/reflections.schema.json"
    )


def test_a_person_can_read_it(full: ReflectionStore) -> None:
    text = exported(full).decode()
    assert text.startswith('{\n  "format": "inner-hearth-reflections",\n  "version": 1,\n')
    assert text.endswith("}\n")
    assert '"at": "2026-03-01T20:15:00+01:00"' in text
    assert "It is tired. 🌧" in text


def test_an_offset_with_seconds_stays(new_store: NewStore) -> None:
    store, other = new_store(), new_store()
    amsterdam_1920 = timezone(timedelta(minutes=19, seconds=32))
    at = EVENING.astimezone(amsterdam_1920).replace(year=1920, microsecond=7)
    entry = Entry(id="e", at=at, changed=at, text="found in a drawer")
    store.items.put(entry)

    merge(other, read_document(exported(store)))

    (found,) = other.items.entries()
    assert found.at.isoformat() == at.isoformat() == "1920-03-01T19:34:32.000007+00:19:32"
    assert exported(other) == exported(store)


def test_of_what_is_picked_nothing_else_leaves_the_house(full: ReflectionStore) -> None:
    picked = Picked(
        entries=frozenset({LETTER.id}),
        parts=frozenset({PLANNER.id}),
        beliefs=frozenset({NOT_BELONGING.id}),
    )
    document = document_of(full, picked)
    out = write_document(document).decode()

    assert document.complete is False
    assert [entry.part_ids for entry in document.entries] == [(PLANNER.id,)]
    assert document.parts[0].ties == ()
    assert document.beliefs[0].part_id is None
    assert [each.step_id for each in document.beliefs[0].experiences] == [None, None]
    assert (document.sessions, document.steps, document.readings) == ((), (), ())
    for hidden in ("the quiet one", "grey coat", CLASS.id, CLASS.text, SESSION):
        assert hidden not in out.replace("A letter to the quiet one", "")


def test_a_picked_session_has_its_answers_but_names_no_part(full: ReflectionStore) -> None:
    document = document_of(full, Picked(sessions=frozenset({SESSION, "not there"})))
    (session,) = document.sessions
    assert session.part_ids == ()
    assert len(session.answers) == 6
    assert document.parts == ()


def wrapped(**lists: object) -> bytes:
    return json.dumps({"format": "inner-hearth-reflections", "version": 1, **lists}).encode()


ANSWER = {
    "ordinal": 0, "step_id": "s", "step_name": "S", "kind": "write", "question": SECRET,
    "value": {"type": "text", "text": SECRET}, "at": "2026-03-01T20:15:00+01:00",
}  # fmt: skip
SESSION_JSON = {
    "id": "s", "script_id": "five-step", "title": "T", "began": "2026-03-01T20:15:00Z",
    "answers": [ANSWER],
}  # fmt: skip
ENTRY = {"id": "e", "at": "2026-03-01T20:15:00Z", "changed": "2026-03-01T20:15:00Z"}
PART = {"id": "p", "created": "2026-03-01T20:15:00Z", "changed": "2026-03-01T20:15:00Z"}


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (wrapped(entries=[ENTRY | {"text": 7}]), "entries[0].text"),
        (wrapped(entries=[ENTRY | {SECRET: SECRET}]), "entries[0]"),
        (wrapped(entries=[ENTRY | {"at": SECRET}]), "entries[0].at"),
        (wrapped(entries=[ENTRY | {"at": "2026-02-30T20:15:00Z"}]), "entries[0].at"),
        (wrapped(entries=[ENTRY | {"at": "2026-03-01T20:15:00"}]), "entries[0].at"),
        (wrapped(entries=[ENTRY | {"at": "0001-01-01T00:00:00+20:00"}]), "entries[0].at"),
        (wrapped(entries=[ENTRY | {"at": "2026-03-01T20:15:00+24:00"}]), "entries[0].at"),
        (wrapped(entries=[ENTRY | {"at": 1772392500}]), "entries[0].at"),
        (wrapped(entries=[ENTRY | {"id": ""}]), "entries[0].id"),
        (wrapped(entries=[ENTRY, ENTRY]), ""),
        (wrapped(parts=[PART | {"role": SECRET}]), "parts[0].role"),
        (wrapped(parts=[PART | {"nearness": 2}]), "parts[0].nearness"),
        (wrapped(parts=[PART | {"ties": [{"kind": SECRET, "other_id": "p"}]}]),
         "parts[0].ties[0].kind"),
        (wrapped(sessions=[SESSION_JSON, SESSION_JSON | {"answers": [ANSWER | {"at": "x"}]}]),
         "sessions[1].answers[0].at"),
        (wrapped(sessions=[SESSION_JSON | {"answers": [ANSWER | {"kind": "rate"}]}]),
         "sessions[0].answers[0]"),
        (wrapped(sessions=[SESSION_JSON | {"answers": [ANSWER | {"value": {"type": SECRET}}]}]),
         "sessions[0].answers[0].value.type"),
        (wrapped(sessions=[SESSION_JSON | {"answers": [ANSWER, ANSWER]}]), "sessions[0]"),
        (wrapped(sessions=[SESSION_JSON | {"how": "left"}]), "sessions[0]"),
        (wrapped(version=0), "version"),
    ],
)  # fmt: skip
def test_an_unfit_document_says_where_and_quotes_nothing(content: bytes, place: str) -> None:
    with pytest.raises(DocumentUnfit) as found:
        read_document(content)
    assert found.value.place == place
    assert found.value.reason
    assert SECRET not in str(found.value)


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        (b"", 1, 1),
        (b'{\n  "format": "inner-hearth-reflections",\n  "version": 1,,\n}', 3, 16),
        (wrapped(entries=[ENTRY])[:-1], 1, None),
        (wrapped() + b"\n}", 2, None),
        (b'{"version": 1,\n "format": "\xff"}', 2, 13),
        (b"\x00\x01\x02", 1, 1),
    ],
    ids=["empty", "two commas", "cut off", "more than one", "not UTF-8", "binary"],
)
def test_a_broken_document_says_the_line(content: bytes, line: int, column: int | None) -> None:
    with pytest.raises(DocumentBroken) as found:
        read_document(content)
    assert found.value.line == line
    assert column is None or found.value.column == column


@pytest.mark.parametrize(
    "content",
    [
        wrapped(entries=[ENTRY | {"text": "x"}]).replace(b'"x"', b'"\\ud800"'),
        b'{"format": "inner-hearth-reflections", "version": 1, "parts": ' + b"[" * 100_000,
        b"[" * 100_000,
        b'{"x": ' * 100_000,
        wrapped(entries=[{"x": {}}]).replace(b"{}", b'{"x": ' * 50_000 + b"1" + b"}" * 50_000),
        wrapped(parts=[PART | {"bearing": 1}]).replace(b": 1}", b": 1e999}"),
    ],
    ids=["half a character", "deep", "deep list", "deep object", "deep whole", "huge number"],
)
def test_a_hostile_document_is_refused(content: bytes) -> None:
    with pytest.raises(ImportRefused) as found:
        read_document(content)
    assert SECRET not in str(found.value)


def test_a_file_of_another_kind_is_not_ours() -> None:
    for content in (b"{}", b"[]", b"7", b'{"format": "other", "version": 1}', b'"x"'):
        with pytest.raises(DocumentForeign):
            read_document(content)


def test_a_later_version_says_so(full: ReflectionStore) -> None:
    later = exported(full).replace(b'"version": 1', b'"version": 2, "new": []')
    with pytest.raises(DocumentTooNew) as found:
        read_document(later)
    assert (found.value.found, found.value.known) == (2, 1)


def test_a_document_larger_than_anybody_wrote_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "AT_MOST", 10)
    with pytest.raises(DocumentTooLarge):
        read_document(wrapped())


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read_document(b"\xef\xbb\xbf" + wrapped()).entries == ()


def test_what_may_be_left_out_may_be_left_out(new_store: NewStore) -> None:
    store = new_store()
    merge(store, read_document(wrapped(entries=[ENTRY | {"text": "by hand"}], parts=[PART])))
    assert [entry.text for entry in store.items.entries()] == ["by hand"]
    assert store.items.parts()[0] == replace(store.items.parts()[0], name="", role="unknown")
