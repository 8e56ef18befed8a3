# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Finds every text of the window in the code, with the context that Qt will look it up in.

There are three ways to write one, and each needs a literal string:

- ``self.tr("…")`` in a class, which is the context;
- ``QCoreApplication.translate("Context", "…")``;
- ``_tr("…")``, a function that only returns ``QCoreApplication.translate("Context", text)``.

Qt's own lupdate does not know the third, and takes what it can't read in silence.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TRANSLATE = "QCoreApplication.translate"


@dataclass(frozen=True, order=True)
class Text:
    """A text as it stands in the code, and where Qt looks for its translation."""

    context: str
    source: str


class NotLiteral(Exception):
    """A text can't be known before the program runs; the message begins with its FILE:LINE."""


def texts_of(folder: Path) -> set[Text]:
    """All texts of the Python files below ``folder``. Raises NotLiteral."""
    return {
        text
        for path in sorted(folder.rglob("*.py"))
        for text in texts_in(path.read_text(encoding="utf-8"), str(path.relative_to(folder.parent)))
    }


def texts_in(code: str, path: str) -> set[Text]:
    """All texts of one file. Raises NotLiteral with ``path`` as the name of the file."""
    tree = ast.parse(code, path)
    return set(_Reader(path, dict(_wrappers(tree))).read(tree, ""))


def _wrappers(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Name and context of each function that does no more than look a text up."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and len(node.body) == 1:
            match node.body[0]:
                case ast.Return(ast.Call(called, [ast.Constant(str(context)), ast.Name()])) if (
                    ast.unparse(called) == TRANSLATE
                ):
                    yield node.name, context


class _Reader:
    """Walks through one file; ``wrappers`` are its own functions by name, with their contexts."""

    def __init__(self, path: str, wrappers: dict[str, str]) -> None:
        self._path = path
        self._wrappers = wrappers

    def read(self, node: ast.AST, inside: str) -> Iterator[Text]:
        """The texts below ``node``; ``inside`` is the class around it."""
        if isinstance(node, ast.FunctionDef) and node.name in self._wrappers:
            return
        if isinstance(node, ast.ClassDef):
            inside = node.name
        if isinstance(node, ast.Call):
            yield from self._text(node, inside)
        for child in ast.iter_child_nodes(node):
            yield from self.read(child, inside)

    def _text(self, call: ast.Call, inside: str) -> Iterator[Text]:
        called = ast.unparse(call.func)
        if called == TRANSLATE:
            yield Text(self._literal(call, 0), self._literal(call, 1))
        elif called in self._wrappers:
            yield Text(self._wrappers[called], self._literal(call, 0))
        elif called == "self.tr" and inside:
            yield Text(inside, self._literal(call, 0))
        elif called.rpartition(".")[2] in {"tr", "_tr"}:
            raise NotLiteral(f"{self._where(call)}: the context of {called} is not known.")

    def _literal(self, call: ast.Call, which: int) -> str:
        given = call.args[which] if which < len(call.args) else call
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            return given.value
        raise NotLiteral(f"{self._where(given)}: not a literal text: {ast.unparse(given)}")

    def _where(self, node: ast.expr) -> str:
        return f"{self._path}:{node.lineno}"
