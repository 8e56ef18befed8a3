# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema of the script format, made from the same grammar as the reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.script import shape as s
from app.script.duration import LONGEST, PATTERN, SHORTEST
from app.script.grammar import CUE, SCRIPT, STEP

Schema: TypeAlias = dict[str, Any]
_SOMETHING = r"\S"


def json_schema() -> Schema:
    """The schema, draft 2020-12, of a script as it is after YAML has been read."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:inner-hearth:script:1",
        "title": "A guided practice, script format 1",
        **_of(SCRIPT),
        "$defs": {"step": _of(STEP, named=False), "cue": _of(CUE, named=False)},
    }


def _of(shape: s.Shape, named: bool = True) -> Schema:
    """The schema of one shape. ``named``: a step or a cue is given by reference."""
    if named and shape is STEP:
        return {"$ref": "#/$defs/step"}
    if named and shape is CUE:
        return {"$ref": "#/$defs/cue"}
    return _MAKERS[type(shape)](shape)


def _text(shape: s.Text) -> Schema:
    pattern = shape.pattern or _SOMETHING
    return {"type": "string", "minLength": 1, "maxLength": shape.longest, "pattern": pattern}


def _number(shape: s.Number) -> Schema:
    least = "exclusiveMinimum" if shape.above else "minimum"
    kind = "integer" if shape.whole else "number"
    return {"type": kind, least: shape.least, "maximum": shape.most}


def _duration(_: s.Duration) -> Schema:
    number = {"type": "number", "minimum": SHORTEST, "maximum": LONGEST}
    return {"anyOf": [number, {"type": "string", "pattern": PATTERN}]}


def _table(shape: s.Table) -> Schema:
    return {
        "type": "object",
        "propertyNames": _of(shape.key),
        "additionalProperties": _of(shape.shape),
        "maxProperties": shape.most,
    }


def _list(shape: s.ListOf) -> Schema:
    distinct = {"uniqueItems": True} if shape.distinct else {}
    return {
        "type": "array",
        "items": _of(shape.shape),
        "minItems": shape.least,
        "maxItems": shape.most,
        **distinct,
    }


def _object(fields: dict[str, s.Field]) -> Schema:
    return {
        "type": "object",
        "properties": {key: _of(field.shape) for key, field in fields.items()},
        "required": [key for key, field in fields.items() if field.required],
        "additionalProperties": False,
    }


def _cue(name: str, kind: s.Kind, table: s.CueTable) -> Schema:
    return _object({name: s.Field(kind.value, required=True), **kind.options, **table.common})


_MAKERS: Mapping[type, Callable[[Any], Schema]] = {
    s.Text: _text,
    s.Number: _number,
    s.Duration: _duration,
    s.Truth: lambda _: {"type": "boolean"},
    s.OneOf: lambda shape: {"enum": list(shape.words)},
    s.Nullable: lambda shape: {"anyOf": [{"type": "null"}, _of(shape.shape)]},
    s.WordOr: lambda shape: {"anyOf": [{"const": shape.word}, _of(shape.shape)]},
    s.ListOf: _list,
    s.Mapping: lambda shape: _object(shape.fields),
    s.Table: _table,
    s.CueTable: lambda shape: {"oneOf": [_cue(n, kind, shape) for n, kind in shape.kinds.items()]},
}
