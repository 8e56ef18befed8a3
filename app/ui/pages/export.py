# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Save as a sound file: the way through, the kind of file, and its writing, which can be left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.exporting import Exporting, Failed, FilesOut, GivenUp, Order, Saved
from app.notices import in_words
from app.script.model import Script
from app.session.pacing import Pacing
from app.session.way import PickedAnswers, Picks, Turn, way_through
from app.sound.sound_file import FORMATS
from app.ui.asking_for_files import AskForPlace, ask_for_place
from app.ui.export_sentences import failure_sentence, file_name, made_with, taken_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.export_card import ExportCard
from app.ui.widgets.file_choice import FileChoice
from app.ui.widgets.labels import Label
from app.ui.widgets.way_picker import WayPicker

_LOOK_MS = 100


class ExportPage(ScrollColumn):
    """``left``: back to the practice. ``begin_export`` starts to write, in another thread."""

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        script: Script,
        pacing: Pacing,
        begin_export: Callable[[Order], Exporting],
        ask: AskForPlace = ask_for_place,
        voice: str = "built-in",
        parent: QWidget | None = None,
    ) -> None:
        """``voice``: the key of the one that will speak."""
        super().__init__(760, parent)
        self._theme = theme
        self._script = script
        self._pacing = pacing
        self._begin_export = begin_export
        self._ask = ask
        self._voice = voice
        self._picks = Picks()
        self._exporting: Exporting | None = None
        self._path = Path()
        self.setAccessibleName(self.tr("Save as a sound file"))
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._follow)
        self._arrange()
        self._show_way()

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether it is being written."""
        return self._exporting is not None

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous() and self._exporting is not None:
            self._exporting.cancel()
        super().hideEvent(event)

    # -- how it is put together ------------------------------------------------------------------

    def _arrange(self) -> None:
        self.back = Button(self._theme, self._script.title, "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Save as a sound file"), "title"))
        words = self.tr("To take along, on whatever plays sound. It goes where you put it.")
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        self.card = ExportCard(self._theme)
        self.card.cancelled.connect(self._cancel)
        self.card.hide()
        self.column.addWidget(self.card)
        self.way_card = self._way_through()
        self.file_card = self._file()
        self.column.addWidget(self.way_card)
        self.column.addSpacing(8)
        self.column.addWidget(self.file_card)
        self.column.addStretch(1)

    def _way_through(self) -> Card:
        card = Card()
        card.box.addWidget(Label(self.tr("The way through"), "subheading"))
        self.hint = Label("", "soft")
        card.box.addWidget(self.hint)
        card.box.addSpacing(12)
        self.picker = WayPicker(self._theme)
        self.picker.picked.connect(self._pick)
        self.picker.named.connect(self._name)
        card.box.addWidget(self.picker)
        return card

    def _file(self) -> Card:
        card = Card()
        card.box.addWidget(Label(self.tr("The file"), "subheading"))
        self.made_with = Label(made_with(self._voice, self._pacing), "soft")
        card.box.addWidget(self.made_with)
        card.box.addSpacing(12)
        self.choice = FileChoice(self._theme)
        card.box.addWidget(self.choice)
        card.box.addSpacing(12)
        self.save = Button(self._theme, self.tr("Save as …"), "primary")
        self.save.clicked.connect(self._ask_and_begin)
        card.box.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    # -- the way through -------------------------------------------------------------------------

    def _pick(self, turn: Turn, index: int) -> None:
        self._picks = self._picks.choosing(turn, index)
        self._show_way()

    def _name(self, turn: Turn, text: str) -> None:
        self._picks = self._picks.naming(turn, text)
        self._show_way()

    def _show_way(self) -> None:
        self.way = way_through(self._script, self._picks, self._pacing)
        self.picker.show_way(self.way)
        self.choice.show_length(self.way.frames)
        self.hint.setText(self._what_to_know())
        self.save.setEnabled(self.way.ends)

    def _what_to_know(self) -> str:
        if not self.way.ends:
            return self.tr(
                "This way goes round and round, and comes to no end. Please pick another choice."
            )
        if not self.way.crossings:
            return self.tr("This practice has one way through. There is nothing to pick.")
        if self.way.more:
            return self.tr("Further questions than these are answered with their first choice.")
        return self.tr(
            "A sound file can't ask. What will be answered along the way? Where you would write or"
            " take your time, it goes on."
        )

    # -- the writing -----------------------------------------------------------------------------

    def _ask_and_begin(self) -> None:
        heading, ending = self.tr("Save as a sound file"), self.choice.ending
        proposal = _usual_folder() / f"{file_name(self._script.title)}{ending}"
        chosen = self._ask(self, heading, proposal, f"*{ending}")
        if chosen is None:
            return
        is_asked = chosen.suffix.lower() in FORMATS
        path = chosen if is_asked else chosen.with_name(f"{chosen.name}{ending}")
        files = self._files_at(path)
        taken = _not_asked_about(files, path_is_asked=is_asked)
        if taken is not None:
            self.card.show_nothing_written(self.tr("Nothing was written"), taken_sentence(taken))
            self._bring_into_sight(self.card)
            return
        self._begin(files)

    def _files_at(self, path: Path) -> FilesOut:
        captions = path.with_suffix(".vtt") if self.choice.captions.isChecked() else None
        chapters = path.with_suffix(".json") if self.choice.chapters.isChecked() else None
        return FilesOut(path, captions, chapters)

    def _begin(self, files: FilesOut) -> None:
        self._path = files.sound
        order = Order(self._script, PickedAnswers(self._picks), files, self._pacing)
        self._exporting = self._begin_export(order)
        self.way_card.hide()
        self.file_card.hide()
        self.card.show_begun()
        self._bring_into_sight(self.card.cancel)
        self.card.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look.start()

    def _cancel(self) -> None:
        if self._exporting is not None:
            self._exporting.cancel()
            self.card.show_giving_up()

    def _follow(self) -> None:
        exporting = self._exporting
        if exporting is None:
            return
        self.card.show_way(exporting.frames / max(1, self.way.frames))
        if exporting.outcome is None:
            return
        self._look.stop()
        self._exporting = None
        self.way_card.show()
        self.file_card.show()
        self._tell(exporting)

    def _tell(self, exporting: Exporting) -> None:
        match exporting.outcome:
            case Saved():
                notes = "\n".join(in_words(kind, about) for kind, about in exporting.notes)
                self.card.show_saved(self._path, notes)
                self._bring_into_sight(self.card.open_folder)
                self.card.open_folder.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            case GivenUp():
                words = self.tr("Your picks are still here.")
                self.card.show_nothing_written(self.tr("Cancelled. Nothing was kept."), words)
            case Failed(error=error):
                words = failure_sentence(error)
                self.card.show_nothing_written(self.tr("Nothing was written"), words)
        self._bring_into_sight(self.card)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_into_sight(self, widget: QWidget) -> None:
        """What is new may lie outside of what is seen, or have no place yet."""
        self.column.activate()
        self.ensureWidgetVisible(widget)


def _usual_folder() -> Path:
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    return Path(where) if where and Path(where).is_dir() else Path.home()


def _not_asked_about(files: FilesOut, *, path_is_asked: bool) -> Path | None:
    """A file that would be replaced, although the person was not asked about it."""
    if path_is_asked and files.sound.exists():
        return None  # they agreed to a new one, and what lies beside it belongs to it
    wanted = (files.sound, files.captions, files.chapters)
    return next((path for path in wanted if path is not None and path.exists()), None)
