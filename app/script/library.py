# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The practices in some folders, listed at once from an index, without reading YAML again.

The index is a JSON file that may be deleted at any time: it only remembers, by path, time and size,
what reading a script gave.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

_VERSION = 2
_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Practice:
    """What is shown of a script before it is read, lengths in seconds and estimated.

    problem: a sentence, where it can't be practised; title and id are then made from its file name.
    """

    id: str
    title: str
    path: Path
    summary: str = ""
    author: str = ""
    level: str = "gentle"
    themes: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    shortest: float | None = None
    longest: float | None = None
    problem: str | None = None


class Library:
    """The scripts in ``folders``, where an id that is taken belongs to the earlier folder.

    index_file: where to remember; None remembers nothing.
    """

    def __init__(self, folders: Sequence[Path], index_file: Path | None) -> None:
        self._folders = tuple(folders)
        self._index_file = index_file

    def practices(self) -> tuple[Practice, ...]:
        """All practices by folder and file name; broken ones and second ones with their problem."""
        known = self._load()
        fresh: dict[str, dict[str, Any]] = {}
        found = []
        for path in self._files():
            stamp = _stamp(path)
            entry = known.get(str(path))
            practice = _from_entry(entry, path) if entry and entry.get("stamp") == stamp else None
            if practice is None or entry is None:
                practice = read_practice(path)
                entry = _to_entry(practice, stamp)
            found.append(practice)
            fresh[str(path)] = entry
        if fresh != known:
            self._save(fresh)
        return tuple(_without_twins(found))

    def find(self, practice_id: str) -> Practice:
        """The practice with this id that can be practised. Raises KeyError."""
        for practice in self.practices():
            if practice.id == practice_id and practice.problem is None:
                return practice
        raise KeyError(practice_id)

    def _files(self) -> Iterator[Path]:
        for folder in dict.fromkeys(self._folders):
            try:
                files = sorted(folder.iterdir())
            except OSError:
                continue
            for file in files:
                if file.suffix.lower() in _ENDINGS and not file.name.startswith("."):
                    yield file

    def _load(self) -> dict[str, dict[str, Any]]:
        """What is remembered; nothing where that can't be read or is of another version."""
        if self._index_file is None:
            return {}
        try:
            found = json.loads(self._index_file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(found, dict) or found.get("version") != _VERSION:
            return {}
        files = found.get("files")
        if not isinstance(files, dict):
            return {}
        return {path: entry for path, entry in files.items() if isinstance(entry, dict)}

    def _save(self, files: dict[str, dict[str, Any]]) -> None:
        """Writes the index anew and renames it into place; a full disk does no harm."""
        if self._index_file is None:
            return
        written = None
        try:
            self._index_file.parent.mkdir(parents=True, exist_ok=True)
            handle, written = tempfile.mkstemp(dir=self._index_file.parent, prefix=".index-")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump({"version": _VERSION, "files": files}, file)
            Path(written).replace(self._index_file)
        except OSError:
            if written is not None:
                Path(written).unlink(missing_ok=True)


def _stamp(path: Path) -> list[int]:
    try:
        facts = path.stat()
    except OSError:
        return [0, 0]
    return [facts.st_mtime_ns, facts.st_size]


def read_practice(path: Path) -> Practice:
    """Reads the script; the reader, and YAML with it, is imported only when there is need."""
    from app.script.estimate import estimate_for
    from app.script.extent import extent
    from app.script.reader import read_script

    reading = read_script(path)
    script = reading.script
    if script is None:
        first = next(fault for fault in reading.faults if fault.severity == "error")
        name = path.stem
        return Practice(name, name, path, problem=str(replace(first, file=path.name)))
    span = extent(script, estimate_for(script))
    return Practice(
        id=script.id,
        title=script.title,
        path=path,
        summary=script.summary,
        author=script.author.name if script.author else "",
        level=script.level,
        themes=script.themes,
        steps=tuple(step.name for step in script.steps),
        shortest=span.shortest,
        longest=span.longest,
    )


def _to_entry(practice: Practice, stamp: list[int]) -> dict[str, Any]:
    plain = asdict(practice)
    del plain["path"]
    return {**plain, "themes": list(practice.themes), "steps": list(practice.steps), "stamp": stamp}


def _from_entry(entry: dict[str, Any], path: Path) -> Practice | None:
    """The practice that was remembered; None where the entry is not what this version writes."""
    names = {field.name for field in fields(Practice)} - {"path"}
    if entry.keys() != names | {"stamp"}:
        return None
    texts = [entry[name] for name in ("id", "title", "summary", "author", "level")]
    lists = [entry["themes"], entry["steps"]]
    lengths = [entry["shortest"], entry["longest"]]
    if not (
        all(isinstance(each, str) for each in texts)
        and all(isinstance(each, list) and all(isinstance(e, str) for e in each) for each in lists)
        and all(each is None or isinstance(each, int | float) for each in lengths)
        and isinstance(entry["problem"], str | None)
    ):
        return None
    plain = {name: entry[name] for name in names - {"themes", "steps"}}
    return Practice(**plain, path=path, themes=tuple(entry["themes"]), steps=tuple(entry["steps"]))


def _without_twins(found: Sequence[Practice]) -> Iterator[Practice]:
    """The practices, those with an id that is taken marked as not to be practised."""
    first: dict[str, Practice] = {}
    for practice in found:
        if practice.problem is None and first.setdefault(practice.id, practice) is not practice:
            other = first[practice.id].path
            problem = f"The practice in {other} has the id `{practice.id}` too, and comes first."
            yield replace(practice, problem=problem)
        else:
            yield practice
