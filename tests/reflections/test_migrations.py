# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A store that any earlier version of the app wrote opens, whole, in this one."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.reflections.model import TextAnswer
from app.reflections.schema import APPLICATION_ID, LATEST
from app.reflections.store import ReflectionStore
from tests.reflections.items import ALL, QUIET_ONE, everything
from tests.reflections.samples import EVENING, STEPS, HandClock, one_of_each_kind, written

FIXTURES = Path(__file__).parent / "fixtures"
VERSIONS = range(1, LATEST + 1)
MORNING = datetime(2026, 3, 3, 7, 5, tzinfo=timezone(timedelta(hours=-5)))


def laid_down(version: int, path: Path) -> None:
    """Puts a store of this version at ``path``."""
    path.parent.mkdir(parents=True)
    with closing(dbapi2.connect(str(path))) as db:
        db.executescript((FIXTURES / f"store-v{version}.sql").read_text(encoding="utf-8"))


def shape(path: Path) -> list[tuple[str, str, str]]:
    """Tables, indexes and their columns, without the layout of the statements."""
    with closing(dbapi2.connect(str(path))) as db:
        rows = db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall()
        numbers = db.execute(
            "SELECT user_version, application_id FROM pragma_user_version, pragma_application_id"
        ).fetchone()
    assert numbers == (LATEST, APPLICATION_ID)
    return sorted((kind, name, " ".join(sql.split())) for kind, name, sql in rows)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_store_of_every_version_holds_all_that_was_kept(
    version: int, path: Path, opened: Callable[[], ReflectionStore]
) -> None:
    laid_down(version, path)

    store = opened()

    assert store.set_aside is None
    assert [each.how for each in store.sessions()] == ["left", "stopped", "completed"]
    _, morning, evening = (store.session(each.id) for each in store.sessions())
    assert evening.answers == (*one_of_each_kind(), written(5, None))
    assert evening.steps == STEPS
    assert evening.summary.began == EVENING
    assert evening.summary.ended == EVENING + timedelta(minutes=18)
    assert evening.summary.excerpt == "It is tired. 🌧"
    if version >= 3:
        assert everything(store) == {*ALL}
        assert evening.part_ids == (QUIET_ONE.id,)
    assert morning.summary.began.isoformat() == MORNING.isoformat()
    assert morning.answers == (
        replace(written(0, None), answer=TextAnswer('It\'s here; that "is" enough'), at=MORNING),
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_a_store_brought_up_to_date_has_the_shape_of_a_new_one(
    version: int, path: Path, tmp_path: Path, clock: HandClock
) -> None:
    laid_down(version, path)
    ReflectionStore.open(path, clock).close()
    new = tmp_path / "new.db"
    ReflectionStore.open(new, clock).close()
    assert shape(path) == shape(new)


def test_the_latest_version_has_a_fixture_of_its_own() -> None:
    assert {file.name for file in FIXTURES.glob("store-v*.sql")} == {
        f"store-v{version}.sql" for version in VERSIONS
    }
