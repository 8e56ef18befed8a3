# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Arguments in, one function call out. Without a command, the window opens."""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.private_process import keep_memory_private

if TYPE_CHECKING:
    from app.compose import House
    from app.places import Places
    from app.reflections_commands import Out
    from app.sound.finish import Finish

_SIGINT = 2
"""Ctrl+C. The module ``signal`` builds its lists first, which the window need not wait for."""
SINKS = "auto|qt|simpleaudio|silent|wav:O.wav"


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code (argparse exits with 2 on a usage error)."""
    keep_memory_private()
    _write_what_can_be_written()
    options = _for_the_window_alone(arguments) or _parsed(arguments)
    try:
        if options.self_test or options.self_test_check:
            with _ended_as_by_ctrl_c():
                return _self_test(options)
        if options.command in (None, "open"):
            return _open(options)
        with _ended_as_by_ctrl_c():
            return _run(options)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt as end:
        return 128 + (end.args[0] if end.args else _SIGINT)


def _for_the_window_alone(arguments: list[str]) -> argparse.Namespace | None:
    """What the parser would say where no command is given; None where it has to be asked.

    The window need not wait until all the commands are described to it.
    """
    options = argparse.Namespace(command=None, home=None, quit_after_first_paint=False)
    options.self_test, options.self_test_check = False, None
    left = iter(arguments)
    for argument in left:
        if argument == "--quit-after-first-paint":
            options.quit_after_first_paint = True
        elif argument == "--home" and (home := next(left, "")) and not home.startswith("-"):
            options.home = Path(home)
        else:
            return None
    return options


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = command_line()
    options = parser.parse_args(arguments)
    if options.report is not None and not (options.self_test or options.self_test_check):
        parser.error("--out before a command is for --self-test")
    return options


@contextlib.contextmanager
def _ended_as_by_ctrl_c() -> Iterator[None]:
    """Where the system or another program ends a command, it too leaves nothing half done."""
    import signal

    named = (getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP"))
    # Whoever began the command may have wished that it outlives the terminal: that stays so.
    kept = (signal.SIG_IGN, None)  # None: set by what is not Python
    ends = [end for end in named if end is not None and signal.getsignal(end) not in kept]

    def end_once(number: int, _frame: object) -> None:
        for each in ends:
            signal.signal(each, signal.SIG_IGN)  # what is tidied up now is tidied up whole
        raise KeyboardInterrupt(number)

    before = [(each, signal.signal(each, end_once)) for each in ends]
    try:
        yield
    finally:
        for each, handler in before:
            signal.signal(each, handler)


def _write_what_can_be_written() -> None:
    """A terminal or file that knows few letters gets the others as escapes, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _open(options: argparse.Namespace) -> int:
    gc.disable()  # see app/ui/app.py; nearly all that is made from here on stays
    from app.start import open_window_or_terminal

    file = getattr(options, "file", None)
    return open_window_or_terminal(
        _house(options.home, "soft"),
        quit_after_first_paint=options.quit_after_first_paint,
        # The window that has it may have been started in another folder.
        file=file.absolute() if file is not None else None,
    )


def _self_test(options: argparse.Namespace) -> int:
    """``--home`` is not looked at: nothing of a person's own is touched."""
    from app.self_test import command

    if options.self_test_check is None:
        return command.run_all(options.report)
    from app.all_checks import CHECKS

    check = CHECKS[options.self_test_check]
    return command.run_one(check, options.home, options.report, options.since)


def _run(options: argparse.Namespace) -> int:
    if options.command == "schema":
        from app.commands import print_schema

        return print_schema()
    if options.command == "reflections":
        return _run_reflections(options)
    house = _house(options.home, getattr(options, "finish", "soft"))
    from app import commands

    if options.command == "check":
        return commands.check(house, options.files)
    if options.command == "timeline":
        return commands.timeline(house, options.file, options.answers, as_json=options.json)
    if options.command == "render":
        from app.exporting import FilesOut

        out = FilesOut(options.out, options.captions, options.chapters)
        return commands.render(house, options.file, out, options.answers, options.seed)
    if options.command == "prepare":
        return commands.prepare(house, options.file, options.out)
    return commands.play(house, options.file, options.answers, options.sink)


def _run_reflections(options: argparse.Namespace) -> int:
    from app import reflections_commands as commands
    from app.places import followed
    from app.reflections_opening import Which

    if options.action == "schema":
        return commands.print_schema()
    store = followed(options.store) if options.store else _places(options.home).store
    which = Which(store, options.passphrase_file)
    if options.action == "export":
        return commands.export(which, options.out)
    if options.action == "import":
        return commands.import_from(which, options.file, _now)
    if options.action == "backup":
        return commands.backup(which, _now)
    return commands.check(which)


def _now() -> datetime:
    return datetime.now().astimezone()


def _house(home: Path | None, finish: Finish) -> House:
    from app.compose import House

    return House(_places(home), finish=finish)


def _places(home: Path | None) -> Places:
    from app.places import places_below, usual_places

    return places_below(home) if home else usual_places()


def command_line() -> argparse.ArgumentParser:
    """All that can be asked for; the manual page is made from it, too."""
    parser = argparse.ArgumentParser(
        prog="inner-hearth", description="Guided practice about loneliness, offline and private."
    )
    parser.add_argument("--version", action="version", version=_version())
    parser.add_argument("--home", type=Path, help="keep everything below this folder (for a trial)")
    parser.add_argument(
        "--quit-after-first-paint", action="store_true", help="end as soon as Home is painted"
    )
    _add_self_test(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    opened = commands.add_parser("open", help="the window, with a practice from anywhere")
    # A desktop's menu gives no file; an icon that a file is dropped on gives one.
    opened.add_argument("file", type=Path, metavar="FILE", nargs="?")

    check = commands.add_parser(
        "check", help="say what is wrong with scripts, or how long they are"
    )
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")

    timeline = commands.add_parser("timeline", help="every cue with its time")
    _add_script(timeline)
    timeline.add_argument("--json", action="store_true", help="for programs, in samples")

    render = commands.add_parser("render", help="write a whole session into a sound file")
    _add_script(render)
    render.add_argument(
        "--out", type=_sound_file, required=True, metavar="O.{wav,flac,ogg,mp3}", help="the file"
    )
    render.add_argument(
        "--captions", type=Path, metavar="O.vtt", help="what is said, to read along"
    )
    render.add_argument("--chapters", type=Path, metavar="O.json", help="for podcast players")
    render.add_argument("--seed", type=_seed, default=0, metavar="N", help="of the voice's breath")
    _add_finish(render)

    play = commands.add_parser("play", help="a session in the terminal")
    _add_script(play)
    play.add_argument("--sink", type=_sink, default="auto", metavar=SINKS, help="where it sounds")
    _add_finish(play)

    prepare = commands.add_parser(
        "prepare", help="bring a recording in: trimmed, and as loud as the voice"
    )
    prepare.add_argument("file", type=Path, metavar="IN")
    prepare.add_argument("--out", type=_flac_file, required=True, metavar="OUT.flac")

    commands.add_parser("schema", help="the JSON Schema of scripts")
    _add_reflections(commands.add_parser("reflections", help="what was kept: out and in, backups"))
    return parser


def _add_self_test(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--self-test", action="store_true", help="try every part once, and tell of it in JSON"
    )
    parser.add_argument(
        "--out", dest="report", type=Path, metavar="FILE", help="where the self-test writes"
    )
    # What the self-test starts for each of its checks.
    parser.add_argument("--self-test-check", help=argparse.SUPPRESS)
    parser.add_argument("--since", type=float, help=argparse.SUPPRESS)


def _add_reflections(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = actions.add_parser("export", help="all of it, complete (JSON) or to read (Markdown)")
    export.add_argument("--out", type=_out, required=True, metavar="F.json|F.md|DIR")
    taken = actions.add_parser("import", help="an export in JSON, or texts as entries")
    taken.add_argument("file", type=Path, metavar="F")
    backup = actions.add_parser("backup", help="a copy beside it, read back")
    check = actions.add_parser("check", help="read it through, and its backups")
    actions.add_parser("schema", help="the JSON Schema of an export")
    for action in (export, taken, backup, check):
        action.add_argument("--store", type=Path, metavar="FILE", help="instead of your own")
        action.add_argument(
            "--passphrase-file", type=Path, metavar="F", help="its first line opens the store"
        )


def _add_script(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--answers", type=Path, metavar="A", help="what the person would do")


def _add_finish(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--finish", choices=("plain", "soft", "warm"), default="soft", help="of the voice"
    )


def _sink(text: str) -> str:
    if text in ("auto", "qt", "simpleaudio", "silent") or (text.startswith("wav:") and text[4:]):
        return text
    raise argparse.ArgumentTypeError(f"a sink is one of {SINKS}")


def _sound_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (".wav", ".flac", ".ogg", ".mp3"):
        raise argparse.ArgumentTypeError("the file has to end in .wav, .flac, .ogg or .mp3")
    return path


def _flac_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".flac":
        raise argparse.ArgumentTypeError("the file has to end in .flac")
    return path


def _out(text: str) -> Out:
    from app.reflections_commands import out_named

    out = out_named(text)
    if out is None:
        raise argparse.ArgumentTypeError("an export ends in .json or .md, or is a folder")
    return out


def _seed(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("a seed is a whole number from 0")
    return int(text)


def _version() -> str:
    from app import __version__

    return f"Inner Hearth {__version__}"
