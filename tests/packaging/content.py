# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What must not be in a package: rules over the list of its files, each telling what breaks it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from posixpath import normpath

from tests.packaging.entries import Entry

Rule = Callable[[list[Entry]], list[str]]

QT_UNUSED = re.compile(
    r"qml|qt6?quick|quickwidgets|quickcontrols|webengine|webview|webchannel|qt6?pdf|qpdf|designer",
    re.IGNORECASE,
)
QT_FOLDERS = {"qml", "qmltooling", "designer", "qmllint", "qmlls"}
DEVELOPMENT = (
    "*.h", "*.hpp", "*.c", "*.cc", "*.cpp", "*.pyi", "*.pyx", "*.pxd", "*.a", "*.la", "*.o", "*.pc",
    "*.cmake", "*.prl", "*.pri", "*.whl", "*.egg-link", "*.debug", "*.ts", "*.qrc", "*.ui",
    "lrelease*", "lupdate*", "linguist*", "assistant*", "balsam*", "moc", "rcc", "uic", "qmake*",
    "qmltyperegistrar", "svgtoqml", "shiboken6-genpyside", "deploy.py", "dev.py",
    "build_installer.py", "pip*", "gcc*", "gdb*", "pyvenv.cfg",
)  # fmt: skip
DEVELOPMENT_FOLDERS = {"typesystems", "metatypes", "mkspecs", "cmake", ".ci", ".git"}
TOOLS = {
    "pytest", "_pytest", "pluggy", "xdist", "execnet", "pytestqt", "hypothesis", "jsonschema",
    "jeepney", "ruff", "mypy", "mypyc", "importlinter", "grimp", "psutil", "pocketsphinx", "pip",
    "setuptools", "pkg_resources", "wheel", "_distutils_hack", "pyinstaller",
    "_pyinstaller_hooks_contrib",
    "cython", "ensurepip", "venv", "idlelib", "lib2to3", "turtledemo", "tooling", "installer",
    "tests", "test", "_testcapi", "_testbuffer", "_testinternalcapi", "_testmultiphase",
}  # fmt: skip
TESTS = ("test_*", "*_test.py", "*_test.*.pyc", "conftest.*")
TEST_FOLDERS = {"test", "tests", "testing", "testdata", ".pytest_cache"}
LARGE = 64 * 1024
"""Bytes from which a file that is there twice is a waste, library or not."""


def broken_rules(entries: list[Entry]) -> dict[str, list[str]]:
    """What breaks each rule, by the rule's name; an empty list where it is kept."""
    return {name: rule(entries) for name, rule in RULES.items()}


def outside_usr(entries: list[Entry]) -> list[str]:
    """Everything lies below /usr."""
    return [one.path for one in entries if one.path != "usr" and not one.path.startswith("usr/")]


def not_roots(entries: list[Entry]) -> list[str]:
    """Everything belongs to root."""
    return [f"{one.path} ({one.uid}:{one.gid})" for one in entries if one.uid or one.gid]


def strange_modes(entries: list[Entry]) -> list[str]:
    """Nobody but root writes, everybody reads, nothing runs with another's rights."""
    own = [one for one in entries if one.kind in ("file", "folder")]
    return [f"{one.path} ({one.mode:04o})" for one in own if not _plain(one)]


def _plain(one: Entry) -> bool:
    wanted = 0o555 if one.kind == "folder" else 0o444
    return not one.mode & 0o7022 and one.mode & wanted == wanted


def strange_kinds(entries: list[Entry]) -> list[str]:
    """There are files, folders and links, and nothing else."""
    known = ("file", "folder", "link")
    return [f"{one.path} ({one.kind})" for one in entries if one.kind not in known]


def stray_links(entries: list[Entry]) -> list[str]:
    """A link leads to something in the package."""
    paths = {one.path for one in entries}
    links = [one for one in entries if one.kind == "link"]
    return [f"{one.path} → {one.target}" for one in links if _led_to(one) not in paths]


def _led_to(link: Entry) -> str:
    if link.target.startswith("/"):
        return normpath(link.target).lstrip("/")
    return normpath(str(PurePosixPath(link.path).parent / link.target))


def development(entries: list[Entry]) -> list[str]:
    """No development tool, nor what only a compiler or a translator reads."""
    return [
        one.path
        for one in entries
        if one.kind != "folder" and (_fits(one.name, DEVELOPMENT) or _is_tools(one.path))
    ]


def _is_tools(path: str) -> bool:
    folders = [part.lower() for part in PurePosixPath(path).parts[:-1]]
    top = {re.split(r"[-.]", part)[0] for part in folders}
    return bool(DEVELOPMENT_FOLDERS.intersection(folders) or TOOLS.intersection(top) - TEST_FOLDERS)


def tests(entries: list[Entry]) -> list[str]:
    """No test."""
    return [
        one.path
        for one in entries
        if _fits(one.name, TESTS) or TEST_FOLDERS.intersection(PurePosixPath(one.path).parts)
    ]


def unused_qt(entries: list[Entry]) -> list[str]:
    """Nothing of Qt's Qml, Quick, WebEngine, Pdf and Designer."""
    return [
        one.path
        for one in entries
        if QT_UNUSED.search(one.name) or QT_FOLDERS.intersection(PurePosixPath(one.path).parts)
    ]


def same_sonames(entries: list[Entry]) -> list[str]:
    """No library under the name of another; the hash that a wheel puts into one doesn't count."""
    named = {one.path: re.sub(r"-[0-9a-f]{8,}", "", one.soname) for one in entries if one.soname}
    return _more_than_once(named)


def same_content(entries: list[Entry]) -> list[str]:
    """No library, and no large file, with the content of another."""
    large = (one for one in entries if one.sha256 and (one.is_elf or one.size >= LARGE))
    return _more_than_once({one.path: one.sha256 for one in large})


def _more_than_once(keys: Mapping[str, str]) -> list[str]:
    paths: dict[str, list[str]] = defaultdict(list)
    for path, key in keys.items():
        paths[key].append(path)
    return [" = ".join(sorted(same)) for same in paths.values() if len(same) > 1]


def tools_among_modules(modules: Iterable[str]) -> list[str]:
    """The modules inside a frozen program that are a tool's or a test's."""
    return [name for name in modules if _is_tool_or_test(name.lower().split("."))]


def _is_tool_or_test(parts: list[str]) -> bool:
    if parts[0] in TOOLS or (parts[0] == "pyside6" and QT_UNUSED.search(parts[-1])):
        return True
    return any(part in ("tests", "test", "conftest") or part.startswith("test_") for part in parts)


def _fits(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


RULES: dict[str, Rule] = {
    "no file outside /usr": outside_usr,
    "everything is root's": not_roots,
    "written by root alone, read by all, no setuid": strange_modes,
    "files, folders and links only": strange_kinds,
    "every link leads to something in the package": stray_links,
    "no development tool": development,
    "no test": tests,
    "none of Qt's Qml, Quick, WebEngine, Pdf, Designer": unused_qt,
    "no library under the name of another": same_sonames,
    "no content twice": same_content,
}
