# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the sound goes: the system's own choice, one of its devices, another way, or silence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.once_painted import once_painted
from app.ui.sound_words import output_words
from app.ui.theme import Theme
from app.ui.widgets.labels import Label
from app.ui.widgets.pick import Pick
from app.ui.widgets.roving import Roving

if TYPE_CHECKING:
    from app.output.qt_devices import DeviceName
    from app.settings import SettingsFile

_DEVICE = "device:"


class OutputChoice(QWidget):
    """Follows the devices while it is there. They are looked for once it has been shown.

    ``changed``: other devices are shown than before.

    Attributes:
        picks: by what the settings say for it.
    """

    changed = Signal()

    def __init__(self, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.picks: dict[str, Pick] = {}
        self.setAccessibleName(self.tr("Where it sounds"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(Label(self.tr("Where it sounds"), "soft"))
        self._names: dict[str, str] = {}
        self._has_looked = False
        self._roving: Roving | None = None
        self._show(())
        once_painted(self, self._follow_devices)

    def _follow_devices(self) -> None:
        from app.output.qt import follow_devices

        self._has_looked = True
        self._look()
        follow_devices(self, self._look)

    def _look(self) -> None:
        from app.output.qt import devices_to_choose

        self._show(devices_to_choose())

    def _show(self, devices: tuple[DeviceName, ...]) -> None:
        """Nothing is touched while the same outputs are there."""
        wanted = dict(self._outputs(devices))
        if wanted == self._names:
            return
        focused = next((key for key, pick in self.picks.items() if pick.hasFocus()), None)
        before = self._roving
        for pick in self.picks.values():
            self._column.removeWidget(pick)
            pick.setParent(None)
            pick.deleteLater()
        self._names = wanted
        self.picks = {key: self._pick(key, words) for key, words in wanted.items()}
        self._roving = Roving(self, tuple(self.picks.values()))
        if before is not None:
            before.deleteLater()
        if focused is not None:
            self.picks.get(focused, self.picks["auto"]).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _outputs(self, devices: tuple[DeviceName, ...]) -> Iterator[tuple[str, str]]:
        now = self._settings.now
        yield "auto", output_words("auto")
        there = {f"{_DEVICE}{device.id}": _called(device, devices) for device in devices}
        yield from there.items()
        if now.output.startswith(_DEVICE) and now.output not in there:
            yield now.output, self._away(devices)
        yield "simpleaudio", output_words("simpleaudio")
        yield "silent", output_words("silent")

    def _away(self, devices: tuple[DeviceName, ...]) -> str:
        """The chosen device, where it is not among these; with its id, if one has its name."""
        device_id = self._settings.now.output.removeprefix(_DEVICE)
        name = self._settings.now.output_name or device_id
        if not self._has_looked:
            return name
        if any(device.name == name for device in devices):
            name = f"{name} ({device_id})"
        return self.tr("{name} (not connected)").format(name=name)

    def _pick(self, key: str, words: str) -> Pick:
        pick = Pick(self._theme, words, "one", self)
        pick.setChecked(key == self._settings.now.output)
        pick.clicked.connect(lambda _on=False: self._choose(key))
        self._column.addWidget(pick)
        return pick

    def _choose(self, key: str) -> None:
        if key != self._settings.now.output:
            name = self._names[key] if key.startswith(_DEVICE) else ""
            self._settings.change(output=key, output_name=name)


def _called(device: DeviceName, among: tuple[DeviceName, ...]) -> str:
    """Its name; where several have the same, with the system's own for it."""
    alike = [other for other in among if other.name == device.name]
    return device.name if len(alike) == 1 else f"{device.name} ({device.id})"
