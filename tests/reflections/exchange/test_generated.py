# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Laws that hold whatever a store holds."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import jsonschema
from hypothesis import Phase, given, settings

from app.reflections.exchange.document import document_of, read_document, write_document
from app.reflections.exchange.markdown import as_files, as_one_file
from app.reflections.exchange.merging import merge
from app.reflections.exchange.schema import json_schema
from app.reflections.exchange.words import texts_of
from app.reflections.store import ReflectionStore
from tests.reflections.exchange.conftest import exported
from tests.reflections.exchange.generated import Made, stores
from tests.reflections.samples import HandClock

VALIDATOR = jsonschema.Draft202012Validator(json_schema())
# Without shrinking: each of its many tries would open two stores, and take minutes.
few = settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))


@contextmanager
def store_of(*made: Made) -> Iterator[ReflectionStore]:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(ReflectionStore.open(Path(folder, "reflections.db"), HandClock())) as store,
    ):
        for each in made:
            each.put_into(store)
        yield store


def texts_in(store: ReflectionStore) -> list[str]:
    document = document_of(store)
    kinds = (
        document.sessions,
        document.entries,
        document.parts,
        document.beliefs,
        document.steps,
        document.readings,
    )
    return [" ".join(text.split()) for kind in kinds for each in kind for text in texts_of(each)]


@few
@given(stores())
def test_a_store_survives_the_way_out_and_in(made: Made) -> None:
    with store_of(made) as store, store_of() as empty:
        out = exported(store)
        document = read_document(out)
        assert write_document(document) == out
        VALIDATOR.validate(json.loads(out))
        merge(empty, document)
        assert exported(empty) == out

        as_one_file(document).encode()
        names = [file.name for file in as_files(document)]
        assert len({name.casefold() for name in names}) == len(names)

        assert merge(empty, document).already == merge(store, document).total
        assert exported(empty) == exported(store) == out


@few
@given(stores(), stores())
def test_two_stores_made_one_hold_everything_of_both_and_nothing_twice(a: Made, b: Made) -> None:
    with store_of(a) as one, store_of(b) as other, store_of() as both:
        first, second = document_of(one), document_of(other)
        merge(both, first)
        merge(both, second)

        held = texts_in(both)
        for text in (*texts_in(one), *texts_in(other)):
            assert any(text in each for each in held)

        out = exported(both)
        merge(both, second)
        merge(both, first)
        merge(both, read_document(out))
        assert exported(both) == out


@few
@given(stores(), stores())
def test_the_order_in_which_two_are_made_one_loses_no_word(a: Made, b: Made) -> None:
    with store_of(a) as one, store_of(b) as other:
        first, second = document_of(one), document_of(other)
        merge(one, second)
        merge(other, first)
        assert set(texts_in(one)) == set(texts_in(other))
