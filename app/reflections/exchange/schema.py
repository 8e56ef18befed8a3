# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema of the document, as it is published in ``resources/reflections.schema.json``."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from app.reflections.exchange.moments import schema_of
from app.reflections.exchange.shapes import Document


def json_schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12, with what each field means for a person."""
    generated = msgspec.json.schema(Document, schema_hook=schema_of)
    # Our structs are called shapes, so that nobody takes them for what the store has.
    named: dict[str, Any] = json.loads(json.dumps(generated).replace('Shape"', '"'))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Reflections of Inner Hearth",
        **named,
    }
