# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Bring in a recording: choose one or drop it here, see what was done, hear it, and keep it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.sound.prepared_file import CannotKeep
from app.sound.recording import RecordingUnusable
from app.sound.unkept import keep, let_go, unkept_beside
from app.ui.preparing import PrepareService, Preparing
from app.ui.recording_sentences import refusal
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import TEXT_WIDTH, ScrollColumn
from app.ui.widgets.hear_first import HearFirst
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.prepared_card import PreparedCard

if TYPE_CHECKING:
    from app.sound.prepare import Prepared
    from app.ui.rooms import Rooms

_KINDS = "*.wav *.flac *.ogg *.oga *.opus *.mp3 *.m4a *.mp4"
_STEPS = 1000


class PreparePage(ScrollColumn):
    """``left``: the person is done here. Work that goes on is cancelled when the page is left.

    Attributes:
        source: the recording that is chosen; None before one is.
        target: where it will be kept.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        prepare_service: PrepareService,
        rooms: Rooms,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(TEXT_WIDTH, parent)
        self._theme = theme
        self._service = prepare_service
        self._rooms = rooms
        self._unkept: Path | None = None
        self._work: Preparing | None = None
        self._outcome: QWidget | None = None
        self.source: Path | None = None
        self.target = Path()
        self.setAccessibleName(self.tr("Bring in a recording"))
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.back = Button(theme, self.tr("Settings"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Bring in a recording"), "title"))
        words = self.tr(
            "Your own voice for a practice: silence at the ends goes, and it becomes as loud as the"
            " voice around it. The recording itself is left as it is."
        )
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        self.column.addWidget(self._way_in())
        self.column.addWidget(self._what_is_chosen())
        self.column.addWidget(self._on_its_way())
        self.outcome = QVBoxLayout()
        self.column.addLayout(self.outcome)
        self.column.addStretch(1)

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether a recording is being brought in."""
        return self._work is not None

    # -- the parts of the page -------------------------------------------------------------------

    def _way_in(self) -> Card:
        card = Card("drop")
        self.choose = Button(self._theme, self.tr("Choose a recording …"))
        self.choose.clicked.connect(self._ask_for_source)
        card.box.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        card.box.addSpacing(8)
        hint = self.tr("Or drop it here. WAV, FLAC, Ogg, Opus, MP3 or M4A, up to an hour long.")
        card.box.addWidget(Label(hint, "soft"))
        return card

    def _what_is_chosen(self) -> Card:
        self.chosen = card = Card()
        self.name = selectable(Label("", "strong"))
        self.place = selectable(Label("", "soft"))
        card.box.addWidget(self.name)
        card.box.addWidget(self.place)
        card.box.addSpacing(8)
        self.begin = Button(self._theme, self.tr("Bring it in"), "primary")
        self.begin.clicked.connect(self._begin)
        self.save_as = Button(self._theme, self.tr("Save as …"), "quiet")
        self.save_as.clicked.connect(self._ask_for_target)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addWidget(self.save_as)
        row.addStretch(1)
        card.box.addLayout(row)
        card.hide()
        return card

    def _on_its_way(self) -> Card:
        self.waiting = card = Card()
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far it is"))
        card.box.addWidget(Label(self.tr("Listening and levelling …"), "soft"))
        card.box.addWidget(self.progress)
        card.box.addSpacing(8)
        self.cancel = Button(self._theme, self.tr("Cancel"), "quiet")
        self.cancel.clicked.connect(self._cancel)
        card.box.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        card.hide()
        return card

    # -- which recording, and where to -----------------------------------------------------------

    def take(self, source: Path) -> None:
        """Choose this recording; nothing is done before the person says so."""
        if self._work is not None:
            return
        self._forget_unkept()
        self.source = source
        self.name.setText(source.name)
        self._keep_as(free_name_beside(source))
        self._show_outcome(None)
        self.chosen.show()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_as(self, target: Path) -> None:
        self.target = target
        self.place.setText(self.tr("Will be kept as {path}").format(path=target))

    def _ask_for_source(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a recording"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Recordings") + f" ({_KINDS})", self.tr("All files") + " (*)"]
        )
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def _ask_for_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"), str(self.target.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("FLAC (*.flac)")
        dialog.setDefaultSuffix("flac")
        dialog.selectFile(self.target.name)
        dialog.fileSelected.connect(lambda name: self._keep_as(Path(name)))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()) is not None and self._work is None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        source = _dropped(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.take(source)

    # -- the work --------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self.source is None or self._work is not None:
            return
        try:
            unkept = unkept_beside(self.source, self.target)
        except (RecordingUnusable, CannotKeep) as failure:
            self._show_outcome(_Refusal(failure))
            return
        self._work = Preparing(self._service, self.source, unkept, self)
        self._work.progressed.connect(self._show_progress)
        self._work.ended.connect(self._end)
        self.progress.setValue(0)
        self._be_at_work(at_work=True)
        self._show_outcome(None)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._work.start()

    def _show_progress(self, fraction: float) -> None:
        self.progress.setValue(round(fraction * _STEPS))

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _end(self) -> None:
        work, self._work = self._work, None
        if work is None:
            return
        self._be_at_work(at_work=False)
        if work.prepared is not None:
            self.chosen.hide()
            self._offer_to_hear(work.prepared)
        else:
            self.begin.setFocus(Qt.FocusReason.OtherFocusReason)
        if work.failure is not None:
            self._show_outcome(_Refusal(work.failure))
        elif work.prepared is None:
            cancelled = Card("notice")
            cancelled.box.addWidget(Label(self.tr("Cancelled. Nothing was kept.")))
            self._show_outcome(cancelled)
        work.deleteLater()

    def _offer_to_hear(self, prepared: Prepared) -> None:
        """It is not kept before the person says so."""
        self._unkept = unkept = prepared.path
        self.hear_first = HearFirst(self._theme, self._rooms, unkept)
        card = PreparedCard(prepared, self.target, self.hear_first)
        self.hear_first.kept.connect(lambda: self._keep(card))
        self.hear_first.left.connect(self._leave_it)
        self._show_outcome(card)
        self.hear_first.hear.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, card: PreparedCard) -> None:
        if self._unkept is None:
            return
        try:
            keep(self._unkept, self.target)
        except CannotKeep as failure:
            self._forget_unkept()
            self._show_outcome(_Refusal(failure))
            self.chosen.show()
            return
        self._unkept = None
        card.show_kept(self.target)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_it(self) -> None:
        """Another name, or another recording, may be chosen."""
        self._forget_unkept()
        self._show_outcome(None)
        self.chosen.show()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_unkept(self) -> None:
        unkept, self._unkept = self._unkept, None
        if unkept is not None:
            let_go(unkept)

    def _be_at_work(self, *, at_work: bool) -> None:
        self.waiting.setVisible(at_work)
        self.chosen.setVisible(not at_work)
        self.choose.setEnabled(not at_work)

    def _show_outcome(self, outcome: QWidget | None) -> None:
        if self._outcome is not None:
            self.outcome.removeWidget(self._outcome)
            self._outcome.hide()
            self._outcome.deleteLater()
        self._outcome = outcome
        if outcome is not None:
            self.outcome.addWidget(outcome)
            outcome.show()

    def hideEvent(self, event: QHideEvent) -> None:
        # In a window that is only made small, or covered for a while, the work goes on.
        if not event.spontaneous() and self.isHidden():
            self._cancel()
            self._forget_unkept()
        super().hideEvent(event)


class _Refusal(Card):
    """Why it could not be done; the exact words are there for whoever wants them."""

    def __init__(self, failure: Exception) -> None:
        super().__init__("notice")
        self.box.addWidget(Label(refusal(failure)))
        self.box.addWidget(selectable(Label(str(failure), "small")))


def free_name_beside(source: Path) -> Path:
    """A name beside the recording under which nothing lies yet."""
    for number in range(1, 1000):
        more = "" if number == 1 else f"-{number}"
        path = source.with_name(f"{source.stem}-prepared{more}.flac")
        if not path.exists():
            break
    return path


def _dropped(data: QMimeData) -> Path | None:
    """The one file of this computer that is dropped; None for anything else."""
    urls = data.urls() if data.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
