# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Home lists the practices at once; a broken one is listed with its fault and hides no other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.script.library import Library
from tests.script.making import step

LONELY = (Path(__file__).parent / "lonely-part.yaml").read_text("utf-8")
ROOT = Path(__file__).parents[2]


def _script(folder: Path, name: str, title: str = "A", raw: str | None = None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.yaml"
    text = f"format: 1\nid: {name}\ntitle: {title}\nsteps:\n{step('one', 'pause: 5s')}"
    path.write_text(text if raw is None else raw, "utf-8")
    return path


def test_a_practice_is_listed_with_what_home_shows(tmp_path: Path) -> None:
    path = _script(tmp_path, "lonely", raw=LONELY)
    (practice,) = Library([tmp_path], None).practices()
    assert (practice.id, practice.title, practice.level) == (
        "lonely-part",
        "Meeting a lonely part",
        "steady",
    )
    assert (practice.path, practice.problem, practice.themes) == (path, None, ("loneliness",))
    assert practice.steps[0] == "Body scan"
    assert practice.shortest is not None
    assert practice.longest is not None
    assert 30 < practice.shortest < practice.longest < 120


def test_a_practice_is_listed_with_who_wrote_it(tmp_path: Path) -> None:
    _script(tmp_path, "calm", "Calm\nauthor: {name: Ana Silva}")
    library = Library([tmp_path], tmp_path / "index.json")
    assert [library.practices()[0].author, library.practices()[0].author] == ["Ana Silva"] * 2


def test_a_broken_file_is_listed_with_its_first_fault_and_hides_no_other(tmp_path: Path) -> None:
    _script(tmp_path, "a")
    _script(tmp_path, "b", raw="format: 1\nid: [\n")
    _script(tmp_path, "c")
    found = Library([tmp_path], tmp_path / "index.json").practices()
    assert [practice.problem is None for practice in found] == [True, False, True]
    assert found[1].problem is not None
    assert found[1].problem.startswith("b.yaml:2:5: error: ")
    assert found[1].title == "b"


def test_of_two_with_one_id_the_first_folder_wins_and_the_other_is_told_of(tmp_path: Path) -> None:
    own = _script(tmp_path / "own", "calm", "Mine")
    _script(tmp_path / "app", "calm", "Shipped")
    library = Library([tmp_path / "own", tmp_path / "app"], tmp_path / "index.json")
    mine, shipped = library.practices()
    assert (mine.title, mine.problem) == ("Mine", None)
    assert shipped.problem is not None
    assert str(own) in shipped.problem
    assert library.find("calm").title == "Mine"
    with pytest.raises(KeyError):
        library.find("other")


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    library = Library([tmp_path], tmp_path / "index.json")
    path = _script(tmp_path, "a", "Before")
    assert library.practices()[0].title == "Before"
    _script(tmp_path, "a", "Afters")
    os.utime(path, ns=(1, 1))
    assert library.practices()[0].title == "Afters"
    path.unlink()
    assert library.practices() == ()


def test_the_index_gives_the_same_as_reading(tmp_path: Path) -> None:
    _script(tmp_path, "lonely", raw=LONELY)
    _script(tmp_path, "broken", raw="x")
    library = Library([tmp_path], tmp_path / "index.json")
    assert library.practices() == library.practices() == Library([tmp_path], None).practices()


@pytest.mark.parametrize(
    "index",
    [
        "",
        "{",
        "[]",
        '{"version": 0}',
        '{"version": 1, "files": {}}',
        '{"version": 2, "files": []}',
        '{"version": 2, "files": {"PATH": 3}}',
        '{"version": 2, "files": {"PATH": {"stamp": STAMP, "title": 3}}}',
        "[" * 100_000,
    ],
)
def test_an_index_that_is_no_index_is_left_aside(tmp_path: Path, index: str) -> None:
    path = _script(tmp_path, "a")
    facts = path.stat()
    stamp = json.dumps([facts.st_mtime_ns, facts.st_size])
    file = tmp_path / "index.json"
    file.write_text(index.replace("PATH", str(path)).replace("STAMP", stamp))
    assert [practice.title for practice in Library([tmp_path], file).practices()] == ["A"]
    assert json.loads(file.read_text())["version"] == 2


def test_an_entry_with_a_value_of_the_wrong_kind_is_read_anew(tmp_path: Path) -> None:
    _script(tmp_path, "a")
    file = tmp_path / "index.json"
    library = Library([tmp_path], file)
    library.practices()
    index = json.loads(file.read_text())
    for entry in index["files"].values():
        entry["title"] = 3
    file.write_text(json.dumps(index))
    assert library.practices()[0].title == "A"


def test_where_the_index_cannot_be_written_the_list_is_still_there(tmp_path: Path) -> None:
    _script(tmp_path / "scripts", "a")
    (tmp_path / "file").write_text("in the way")
    library = Library([tmp_path / "scripts", tmp_path / "none"], tmp_path / "file" / "index.json")
    assert len(library.practices()) == 1
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".index")]


def test_with_an_index_nothing_heavy_is_imported(tmp_path: Path) -> None:
    _script(tmp_path, "a")
    index = tmp_path / "index.json"
    Library([tmp_path], index).practices()
    code = (
        "import sys; from pathlib import Path; from app.script.library import Library\n"
        f"found = Library([Path({str(tmp_path)!r})], Path({str(index)!r})).practices()\n"
        "print([each.title for each in found], 'yaml' in sys.modules)\n"
        "import app.script.check, app.script.schema, app.script.walk, app.script.reader\n"
        "print({'yaml', 'numpy', 'pydantic', 'PySide6'} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "['A'] False\nset()\n"
