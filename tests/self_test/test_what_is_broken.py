# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One thing after the other is broken for real, and exactly its check says so."""

from __future__ import annotations

import contextlib
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import hibari
import pytest

from app.self_test.limits import LIMITS
from app.self_test.own_process import in_its_own_process
from tests.end_to_end.sound_server import SoundServer
from tests.self_test.trial import Trial, amiss_in


def _font_gone(program: Path) -> None:
    (program / "resources/fonts/Literata-Regular.ttf").unlink()


def _font_is_another(program: Path) -> None:
    fonts = program / "resources/fonts"
    shutil.copy(fonts / "AtkinsonHyperlegibleNext-Regular.ttf", fonts / "Literata-Regular.ttf")


def _icon_empty(program: Path) -> None:
    icon = program / "resources/icons/lock.svg"
    whole = icon.read_text(encoding="utf-8")
    icon.write_text(whole[: whole.index(">") + 1] + "</svg>", encoding="utf-8")


def _german_gone(program: Path) -> None:
    (program / "resources/translations/de.qm").unlink()


def _m4a_cut_off(program: Path) -> None:
    tone = program / "resources/self-test/tone.m4a"
    tone.write_bytes(tone.read_bytes()[:900])


def _bells_gone(program: Path) -> None:
    (program / "audio").unlink()
    shutil.copytree(ROOT / "audio", program / "audio")
    shutil.rmtree(program / "audio/bells")


def _script_with_a_fault(program: Path) -> None:
    script = program / "scripts/five-step.yaml"
    script.write_text(script.read_text(encoding="utf-8").replace("steps:", "stepz:", 1))


def _store_without_cipher(program: Path) -> None:
    # As where SQLite without encryption is packed in the place of SQLCipher.
    (program / "sqlcipher3").mkdir()
    (program / "sqlcipher3/__init__.py").write_text("")
    (program / "sqlcipher3/dbapi2.py").write_text("from sqlite3.dbapi2 import *\n")


def _style_sheet_gone(program: Path) -> None:
    (program / "resources/style.qss").unlink()


def _voice_damaged(program: Path) -> None:
    damaged = program / "hibari"
    shutil.copytree(Path(hibari.__file__).parent, damaged)
    model = damaged / "assets/hibari.onnx"
    model.write_bytes(model.read_bytes()[:-200_000])


ROOT = Path(__file__).resolve().parents[2]
Break = Callable[[Path], None]
BROKEN: dict[str, tuple[tuple[Break, ...], dict[str, str]]] = {
    "each of these in its own check": (
        (
            *(_font_gone, _icon_empty, _german_gone, _m4a_cut_off),
            *(_script_with_a_fault, _store_without_cipher, _style_sheet_gone),
        ),
        {
            "libraries": "cannot encrypt",
            "window": "style.qss",
            "fonts": "Literata does not come with the app",
            "icons": "Nothing is seen of the icon lock.",
            "translations": "The window speaks no German.",
            "recordings": "The m4a file cannot be decoded",
            "store": "",
            "script": "A script needs `steps`",
        },
    ),
    "what needs a run of its own": (
        (_font_is_another, _bells_gone, _voice_damaged),
        {
            "fonts": "Literata does not come with the app",
            "voice": "VoiceFailed",
            "sounds": "No bell is found.",
            "script": "There is no bell",
        },
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_broken_in_the_program_fails_its_check_alone(
    trial: Trial, sound_server: SoundServer, what: str
) -> None:
    breaks, expected = BROKEN[what]
    for break_it in breaks:
        break_it(trial.program)
    amiss = amiss_in(trial.report(**_by(sound_server)))
    assert amiss.keys() == expected.keys()
    for name, words in expected.items():
        assert words in amiss[name]
        assert str(trial.program) not in amiss[name]


def test_without_a_sound_server_only_the_sound_output_fails(trial: Trial, tmp_path: Path) -> None:
    amiss = amiss_in(trial.report(XDG_RUNTIME_DIR=str(tmp_path)))
    assert amiss.keys() == {"sound_output"}
    assert amiss["sound_output"].startswith("No sound device could be opened: Qt finds no sound")


def test_a_sound_server_that_stands_still_is_told_of_in_time(
    sound_server: SoundServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sound_server.process is not None
    sound_server.process.send_signal(signal.SIGSTOP)
    for name, value in _by(sound_server).items():
        monkeypatch.setenv(name, value)
    outcome = in_its_own_process("sound_output", tmp_path / "sound", limit=5)
    assert outcome.trouble == "It stood still, and was ended after 5 s."


def test_without_a_display_the_checks_of_the_window_fail(
    trial: Trial, sound_server: SoundServer
) -> None:
    amiss = amiss_in(trial.report(**_by(sound_server), DISPLAY=":4711"))
    assert amiss == dict.fromkeys(("window", "fonts", "icons"), "There is no display here.")


def test_a_window_that_ends_the_process_is_told_of(trial: Trial, sound_server: SoundServer) -> None:
    broken = {"QT_QPA_PLATFORM": "no-such-platform"}
    amiss = amiss_in(trial.report(**_by(sound_server), **broken))
    assert amiss.keys() == {"window", "fonts", "icons"}
    assert all("no-such-platform" in words for words in amiss.values())


def test_what_cannot_be_loaded_at_all_fails_every_check(trial: Trial) -> None:
    (trial.program / "app/all_checks.py").write_text("import nothing_of_this_name\n")
    amiss = amiss_in(trial.report())
    assert amiss.keys() == LIMITS.keys()
    # Of a sound output no library's words are told: they may name a device.
    assert amiss.pop("sound_output") == "It ended by itself with 1."
    assert all("nothing_of_this_name" in words for words in amiss.values())


def test_a_check_that_stands_still_is_ended(tmp_path: Path) -> None:
    outcome = in_its_own_process("voice", tmp_path / "voice", limit=0.2)
    assert outcome.trouble == "It stood still, and was ended after 0.2 s."


def test_where_the_report_cannot_be_written_a_sentence_says_so(trial: Trial) -> None:
    (trial.program / "app/all_checks.py").write_text("import nothing_of_this_name\n")
    done = trial.run("--out", str(trial.home / "no" / "folder.json"))
    assert done.returncode == 1
    assert "cannot be written (No such file or directory)." in done.stderr


def test_without_a_file_it_goes_to_standard_output(trial: Trial) -> None:
    (trial.program / "app/all_checks.py").write_text("import nothing_of_this_name\n")
    done = trial.run("--home", str(trial.program / "never-made"))
    assert (done.returncode, done.stderr) == (1, "")
    assert not (trial.program / "never-made").exists()
    assert done.stdout.startswith('{\n  "ok": false,')


def test_ended_in_the_middle_it_leaves_nothing(trial: Trial, tmp_path: Path) -> None:
    passing = tmp_path / "passing"
    passing.mkdir()
    trial.home.mkdir()
    command = [sys.executable, "-m", "app", "--self-test", "--out", str(tmp_path / "report.json")]
    with subprocess.Popen(
        command, cwd=trial.program, env={"TMPDIR": str(passing), "HOME": str(trial.home)}
    ) as run:
        for _ in range(600):
            if any(passing.rglob("said.txt")):
                break
            with contextlib.suppress(subprocess.TimeoutExpired):
                run.wait(0.05)
            assert run.returncode is None
        run.send_signal(signal.SIGTERM)
        assert run.wait(30) == 128 + signal.SIGTERM
    assert list(passing.iterdir()) == []
    assert not (tmp_path / "report.json").exists()


def _by(server: SoundServer) -> dict[str, str]:
    names = ("XDG_RUNTIME_DIR", "HOME", "ALSA_CONFIG_PATH")
    return {name: server.environment[name] for name in names}
