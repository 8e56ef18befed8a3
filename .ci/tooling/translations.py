# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps the translations in step with the code: one ``CODE.ts`` for each language, and its ``.qm``.

A ``.ts`` is Qt's own format, for Qt Linguist or any editor. Without the places in the code and
sorted, so that a change shows what was changed and no more.
"""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tooling.folders import ROOT
from tooling.report import NotReady, say
from tooling.texts import NotLiteral, Text, texts_of

TRANSLATIONS = ROOT / "resources" / "translations"

UNFINISHED = "unfinished"
VANISHED = "vanished"


@dataclass(frozen=True)
class Translation:
    """What a text is in another language. ``state``: Qt's word for one that isn't in use yet, or
    any more; empty where all is well.
    """

    words: str
    state: str = ""


Translations = dict[Text, Translation]


def update(python: Path, arguments: list[str]) -> int:
    """Bring each language up to date and compile it; a code that is new begins one.

    ``--tidy`` takes out what has vanished from the code. Raises NotReady where a text of the code
    can't be read, or a file can't be compiled.
    """
    tidy = "--tidy" in arguments
    begun = [TRANSLATIONS / f"{code}.ts" for code in arguments if re.fullmatch("[a-z]{2,3}", code)]
    try:
        texts = texts_of(ROOT / "app")
    except NotLiteral as fault:
        raise NotReady(str(fault)) from fault
    for path in sorted({*TRANSLATIONS.glob("*.ts"), *begun}):
        known = read(path) if path.exists() else {}
        now = brought_up_to_date(known, texts)
        if tidy:
            now = {text: words for text, words in now.items() if words.state != VANISHED}
        write(path, now)
        compile_to(python, path, path.with_suffix(".qm"))
        say(f"{path.stem}: {summary(now)}")
    return 0


def brought_up_to_date(known: Translations, texts: Iterable[Text]) -> Translations:
    """Every text of the code, and those that were in it once.

    A new one that had been translated elsewhere is proposed those words, and stays unfinished.
    """
    proposals = {text.source: translation.words for text, translation in known.items()}
    now = {text: Translation(proposals.get(text.source, ""), UNFINISHED) for text in texts}
    for text, translation in known.items():
        if text in now and translation.state == VANISHED:
            now[text] = Translation(translation.words, UNFINISHED)
        elif text in now:
            now[text] = translation
        elif translation.words:
            now[text] = Translation(translation.words, VANISHED)
    return now


def summary(translations: Translations) -> str:
    """How far a language is, in a sentence."""
    states = [translation.state for translation in translations.values()]
    return (
        f"{states.count('')} translated, {states.count(UNFINISHED)} to do, "
        f"{states.count(VANISHED)} vanished."
    )


def read(path: Path) -> Translations:
    """What is in a ``.ts``."""
    tree = ElementTree.parse(path)  # noqa: S314  a file of our own
    found: Translations = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name", ""), message.findtext("source", ""))
            words = message.find("translation")
            if words is not None:
                found[text] = Translation(words.text or "", words.get("type", ""))
    return found


def write(path: Path, translations: Translations) -> None:
    """Writes a ``.ts``, as Qt Linguist does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{path.stem}" sourcelanguage="en">')
    for context in sorted({text.context for text in translations}):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in sorted(text for text in translations if text.context == context):
            lines += _message(text, translations[text])
        lines.append("</context>")
    lines.append("</TS>")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _message(text: Text, translation: Translation) -> list[str]:
    state = f' type="{translation.state}"' if translation.state else ""
    return [
        "    <message>",
        f"        <source>{escape(text.source)}</source>",
        f"        <translation{state}>{escape(translation.words)}</translation>",
        "    </message>",
    ]


def compile_to(python: Path, source: Path, target: Path) -> None:
    """Makes of a ``.ts`` what the app loads, with Qt's own tool. Raises NotReady."""
    lrelease = "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"
    command = [str(python), "-c", lrelease, "-silent", str(source), "-qm", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NotReady(f"{source.name} could not be compiled:\n{done.stdout}{done.stderr}")
