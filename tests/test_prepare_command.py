# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""`prepare` as a person types it: what it says, where, and with which exit code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import soundfile

from app.cli import main
from tests.ffmpeg import measured
from tests.parts import ROOT
from tests.sound import recordings

WITHOUT_QT = "import sys; sys.modules['PySide6'] = None; "
SMALL_FILES = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, -1)); "


def prepare(home: Path, source: Path, out: Path, before: str = "import sys; ") -> tuple[int, str]:
    """Run the command in a process of its own; returns its exit code and all it said."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{before}from app.cli import main; sys.exit(main(sys.argv[1:]))",
            *("--home", home, "prepare", source, "--out", out),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
        check=False,
    )
    return done.returncode, done.stdout


def test_it_says_what_it_found_and_did(tmp_path: Path) -> None:
    source, out = recordings.from_a_phone(tmp_path), tmp_path / "welcome.flac"
    code, said = prepare(tmp_path, source, out)
    assert code == 0
    first, *lines = said.splitlines()
    assert first == f"ok  {out}"
    facts = {line[2:11].rstrip(): line[13:] for line in lines}
    assert list(facts) == ["recording", "length", "trimmed", "loudness", "true peak", "limiter"]
    assert facts["recording"] == "phone.m4a: AAC (m4a), 2 channels, 44.1 kHz"
    told = re.fullmatch(r" *(\S+) LUFS before, (\S+) LUFS now", facts["loudness"])
    assert told is not None
    assert float(told[1]) == pytest.approx(measured(source).loudness, abs=1.0)
    assert float(told[2]) == pytest.approx(measured(out).loudness, abs=0.15)
    told = re.fullmatch(r" *(\S+) dBTP before, (\S+) dBTP now", facts["true peak"])
    assert told is not None
    assert float(told[2]) == pytest.approx(measured(out).true_peak, abs=0.3)
    assert soundfile.info(out).channels == 1


def test_notes_are_told_where_there_is_something_unusual(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = recordings.opposite_sides(tmp_path)
    assert main(["prepare", str(source), "--out", str(tmp_path / "o.flac")]) == 0
    assert "note: only the first channel is kept" in capsys.readouterr().out


def test_what_cannot_be_brought_in_is_told_in_one_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.mp3"
    letter.write_bytes(b"ID3 dear you\n" * 500)
    for source in (letter, tmp_path / "missing.wav", tmp_path):
        assert main(["prepare", str(source), "--out", str(tmp_path / "o.flac")]) == 1
        said = capfd.readouterr()
        assert said.out == ""
        assert re.fullmatch(r"error: .*\.\n", said.err), said.err
    assert sorted(tmp_path.iterdir()) == [letter]


@pytest.mark.parametrize(
    "arguments", [["in.wav"], ["in.wav", "--out", "o.mp3"], ["--out", "o.flac"]]
)
def test_what_was_not_understood_ends_with_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["prepare", *arguments])
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_without_qt_all_but_m4a_can_be_brought_in(tmp_path: Path) -> None:
    code, said = prepare(tmp_path, recordings.opus(tmp_path), tmp_path / "o.flac", WITHOUT_QT)
    assert (code, said[:2]) == (0, "ok")
    phone = recordings.from_a_phone(tmp_path)
    code, said = prepare(tmp_path, phone, tmp_path / "p.flac", WITHOUT_QT)
    assert code == 1
    assert said.startswith("error: phone.m4a can only be read by Qt, which is not installed here.")


def test_a_disk_that_runs_full_gets_a_sentence_and_leaves_no_half_file(tmp_path: Path) -> None:
    source, out = recordings.vorbis(tmp_path), tmp_path / "o.flac"
    code, said = prepare(tmp_path, source, out, SMALL_FILES)
    assert code == 1
    assert re.fullmatch(r"error: .*o\.flac cannot be written \(.*\)\.\n", said), said
    assert not out.exists()
    assert not list(tmp_path.glob("*.part"))
