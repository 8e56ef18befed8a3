# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The manual page, made from the command line's own description of itself, and a few words more."""

# ruff: noqa: SLF001  argparse has no public way to ask a parser what it knows

import argparse
from collections.abc import Iterator
from datetime import date

from app.cli import command_line

_ABOUT = (
    "Inner Hearth accompanies a person in Internal Family Systems (IFS) practice about loneliness.",
    "Without a command it opens its window. Where there is no display, it plays in the terminal.",
    "It opens no network connection. It is practice: not therapy, and not a crisis service.",
)
_EXIT = (
    ("0", "All went well."),
    ("1", "Something could not be done; a sentence says what, and what to do."),
    ("2", "The command line was not understood."),
    ("130", "Ended by Ctrl+C; 129 and 143 by a signal of the system."),
)
_FILES = (
    ("~/.local/share/inner-hearth/", "What was written, own practices and contacts."),
    ("~/.config/inner-hearth/", "Settings."),
    ("~/.cache/inner-hearth/", "Speech that can be made again."),
)
_AFTER_FILES = (
    "Installing, updating and removing never touch these. Where XDG_DATA_HOME, XDG_CONFIG_HOME or"
    " XDG_CACHE_HOME is set, they lie below that folder."
)


def page(version: str, day: date) -> str:
    """The whole page for section 1, in the man macros."""
    parser = command_line()
    lines = [
        '.\\" SPDX-FileCopyrightText: 2026 Inner Hearth contributors',
        '.\\" SPDX-License-Identifier: Apache-2.0',
        f'.TH INNER\\-HEARTH 1 {day} "Inner Hearth {_escaped(version)}" "User Commands"',
        ".SH NAME",
        f"inner\\-hearth \\- {_escaped(_sentence_start_lowered(parser.description or ''))}",
        ".SH SYNOPSIS",
        ".B inner\\-hearth",
        *_synopsis(parser),
        ".SH DESCRIPTION",
    ]
    lines += [line for text in _ABOUT for line in (_escaped(text), ".PP")][:-1]
    lines += [".SH OPTIONS", *_arguments(parser), ".SH COMMANDS", *_commands(parser, "")]
    lines += [".SH EXIT STATUS", *_table(_EXIT)]
    lines += [".SH FILES", *_table(_FILES), ".PP", _escaped(_AFTER_FILES)]
    return "\n".join(lines) + "\n"


def _synopsis(parser: argparse.ArgumentParser) -> list[str]:
    options = " ".join(f"[{_usage(action)}]" for action in _own(parser) if action.option_strings)
    return [f"{options} [\\fICOMMAND\\fR \\fI\\&...\\fR]"]


def _commands(parser: argparse.ArgumentParser, before: str) -> Iterator[str]:
    """Each command with its arguments; those of a command's own below it, with its name before."""
    for choices in parser._actions:
        if not isinstance(choices, argparse._SubParsersAction):
            continue
        helps = {pseudo.dest: pseudo.help or "" for pseudo in choices._choices_actions}
        for name, command in choices.choices.items():
            whole = f"{before}{name}"
            positionals = [_usage(a) for a in _own(command) if not a.option_strings]
            yield f'.SS "{_escaped(whole)} {" ".join(positionals)}"'
            yield _escaped(_sentence(helps.get(name, "")))
            options = list(_arguments(command, but_help=True))
            yield from options
            yield from _commands(command, f"{whole} ")


def _arguments(parser: argparse.ArgumentParser, *, but_help: bool = False) -> Iterator[str]:
    """Options, and what else has words of help. Those that must be given say so."""
    for action in _own(parser):
        is_help = isinstance(action, argparse._HelpAction)
        if (is_help and but_help) or not (action.option_strings or action.help):
            continue
        words = _sentence(action.help or "")
        if action.option_strings and action.required:
            words = f"{words} Has to be given.".strip()
        if action.default not in (None, False, argparse.SUPPRESS) and action.option_strings:
            words = f"{words} Without it: {action.default}.".strip()
        yield from (".TP", _usage(action), _escaped(words) or "\\&")


def _own(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return [
        action
        for action in parser._actions
        if not isinstance(action, argparse._SubParsersAction) and action.help != argparse.SUPPRESS
    ]


def _usage(action: argparse.Action) -> str:
    """How it is typed: names in bold, what a person fills in in italics."""
    names = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in action.option_strings)
    if action.nargs == 0:
        return names
    fill = action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper()
    filled = f"\\fI{_escaped(str(fill))}\\fR"
    if action.option_strings:
        return f"{names} {filled}"
    return {"+": f"{filled} \\&...", "?": f"[{filled}]"}.get(str(action.nargs), filled)


def _table(rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for name, text in rows:
        yield from (".TP", f"\\fB{_escaped(name)}\\fR", _escaped(text))


def _sentence(text: str) -> str:
    """Help as a sentence: it begins with a capital and ends with a stop."""
    return f"{text[0].upper()}{text[1:].rstrip('.')}." if text else ""


def _sentence_start_lowered(text: str) -> str:
    return (text[:1].lower() + text[1:]).rstrip(".")


def _escaped(text: str) -> str:
    """For groff: hyphens stay hyphens, and no line begins with a control character."""
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("~", "\\(ti")
