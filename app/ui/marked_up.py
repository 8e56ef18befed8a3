# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Our Markdown as it is read: on paper, and on the screen before it goes out."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.ui.theme import FAMILIES

_FEATURES: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_SIZES: Final = {1: 2.0, 2: 1.45, 3: 1.15, 4: 1.0}
_SPACE_ABOVE: Final = {1: 0.0, 2: 1.4, 3: 1.2, 4: 0.9}
_LINE_PERCENT: Final = 132
_LINE_BREAK: Final = re.compile(r"  \n(?=[^\n])")
_SEPARATOR: Final = "\u2028"
"""Keeps the lines of a paragraph together, which Qt would make paragraphs of."""

_KEEP: Final = QTextCursor.MoveMode.KeepAnchor
_SECTION: Final = re.compile(r"(?m)^(?=##? )")
_ITEM: Final = re.compile(r"(?m)^(?=### )")


def document_of_markdown(markdown: str, points: float, *, in_pixels: bool = False) -> QTextDocument:
    """The Markdown with our fonts and spaces; ``points``: the size of the text."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(FAMILIES["text"], points, in_pixels=in_pixels))
    document.setMarkdown(_LINE_BREAK.sub(_SEPARATOR, markdown), _FEATURES)
    block = document.begin()
    while block.isValid():
        _dress(block, points, in_pixels=in_pixels)
        block = block.next()
    return document


def is_heading(block: QTextBlock) -> bool:
    """Whether the block is a heading of any level."""
    return block.blockFormat().headingLevel() > 0


def sections_of(markdown: str, longest: int = 8_000) -> list[str]:
    """Our Markdown cut before its days, and a long day before what is in it; nothing is lost.

    No line of a person's begins as a heading does: see ``exchange.escaping``.
    """
    sections: list[str] = []
    for section in _SECTION.split(markdown):
        parts = [section] if len(section) <= longest else _ITEM.split(section)
        sections.extend(part for part in parts if part.strip())
    return _with_title(sections)


def _with_title(sections: list[str]) -> list[str]:
    """The title stays with the first of what it is the title of."""
    if len(sections) > 1 and len(sections[0].strip().splitlines()) == 1:
        return [sections[0] + sections[1], *sections[2:]]
    return sections


def _dress(block: QTextBlock, points: float, *, in_pixels: bool) -> None:
    level = block.blockFormat().headingLevel()
    space = QTextBlockFormat(block.blockFormat())
    space.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    unit = points if in_pixels else points * 96 / 72
    if level:
        space.setTopMargin(_SPACE_ABOVE.get(level, 0.9) * unit)
        space.setBottomMargin(0.35 * unit)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(space)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        family = FAMILIES["prompt"] if level <= 2 else FAMILIES["text"]
        form = block.charFormat()
        font = _font(family, points * _SIZES.get(level, 1.0), in_pixels=in_pixels)
        font.setWeight(QFont.Weight.Normal if level <= 2 else QFont.Weight.DemiBold)
        form.setFont(font)
        cursor.setCharFormat(form)
        return
    for part in block.textFormats():
        if part.format.fontWeight() > QFont.Weight.DemiBold:
            # There is no bolder one among our fonts; Qt would smear this one.
            cursor.setPosition(block.position() + part.start)
            cursor.setPosition(cursor.position() + part.length, _KEEP)
            strong = QTextCharFormat()
            strong.setFontWeight(QFont.Weight.DemiBold)
            cursor.mergeCharFormat(strong)


def _font(family: str, size: float, *, in_pixels: bool) -> QFont:
    font = QFont(family)
    # Letters that are drawn as one could not be found, or copied, in a PDF.
    font.setFeature(QFont.Tag("liga"), 0)
    if in_pixels:
        font.setPixelSize(round(size))
    else:
        font.setPointSizeF(size)
    return font
