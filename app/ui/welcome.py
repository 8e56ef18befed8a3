# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The first start: a few pages over the window, each of which can be passed over.

It comes with each start until it was gone through or passed over; whoever has kept something in an
earlier version is at home already, and is not asked. Nothing is heard, and nothing is made on the
disk but the settings, before the person asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.pages.welcome import Way, WelcomePage
from app.ui.rooms import Rooms
from app.ui.same_spot import Spot
from app.ui.theme import Theme
from app.ui.widgets import welcome_steps as steps

if TYPE_CHECKING:
    from app.reflections.vault import Rekeyed
    from app.ui.main_window import MainWindow
    from app.ui.visits import Visits

PAGES: Final = ("what", "call", "look", "passphrase")
_KEY: Final = "key"
"""Comes after the last one, where a passphrase was set."""


class Welcome(QObject):
    """Attributes: ``at``, the page that is shown; "" where none is."""

    def __init__(self, window: MainWindow, visits: Visits, theme: Theme, rooms: Rooms) -> None:
        super().__init__(window)
        self._window = window
        self._visits = visits
        self._theme = theme
        self._rooms = rooms
        self.at = ""

    def begin(self) -> None:
        """At the start of the window: the first page, or the one on which it was left."""
        now = self._rooms.settings.now
        if now.welcomed:
            if self._window.covered_by is None:
                self._window.uncover()  # should the first frame have waited for these pages
            return
        was_begun = self._rooms.is_untouched or bool(now.welcome_page)
        if not was_begun or (not self._rooms.is_untouched and self._visits.locking.has_passphrase):
            self.finish()  # at home here already, since an earlier version
        elif self._window.covered_by is None:
            self.show(now.welcome_page if now.welcome_page in PAGES else PAGES[0])

    def show_again(self) -> None:
        """From the first page, because the person asked for it."""
        self.show(PAGES[0])

    def show(self, name: str, said: str = "") -> None:
        """Shows this page. ``said``: why something did not work."""
        self.at = name
        if name in PAGES and not self._rooms.settings.now.welcomed:
            self._rooms.settings.change(welcome_page=name)
        step, title, lead, ways = self._page(name, said)
        page = WelcomePage(
            self._theme,
            self._visits.help_page,
            step,
            title,
            lead,
            ways,
            min(PAGES.index(name) if name in PAGES else len(PAGES), len(PAGES) - 1),
            len(PAGES),
        )
        page.left.connect(self.leave)
        self._window.cover(page)

    def make_anew(self, spot: Spot | None = None) -> None:
        """The page that is shown is made again, in the type of now; the keyboard stays.

        ``spot``: where it is, should that stand elsewhere already.
        """
        page = self._window.covered_by
        if not isinstance(page, WelcomePage) or self.at not in PAGES:
            return
        spot = spot or Spot(page)
        self.show(self.at)
        if self._window.covered_by is not None:
            spot.return_to(self._window.covered_by)

    def leave(self) -> None:
        """For now; it comes again with the next start, on this page."""
        self.at = ""
        if isinstance(self._window.covered_by, WelcomePage):
            self._window.uncover()

    def finish(self) -> None:
        """For good: it was gone through, or passed over."""
        self._rooms.settings.change(welcomed=True, welcome_page="")
        self.at = ""
        if self._window.covered_by is None or isinstance(self._window.covered_by, WelcomePage):
            self._window.uncover()

    # -- the pages -------------------------------------------------------------------------------

    def _page(self, name: str, said: str) -> tuple[QWidget, str, str, list[Way]]:
        if name == "what":
            ways: list[Way] = [
                (self.tr("Go on"), "primary", lambda: self.show("call")),
                (self.tr("Pass over all of this"), "quiet", self.finish),
            ]
            return steps.WhatItIs(self._theme), self.tr("Welcome to Inner Hearth"), "", ways
        if name == "call":
            lead = self.tr(
                "Sometimes more comes up than one can hold alone. Help now is on every page, and"
                " leads to these."
            )
            whom = steps.WhoToCall(self._theme, self._rooms)
            return whom, self.tr("Who to call"), lead, self._on_and_back("look", "what")
        if name == "look":
            how = steps.HowItSounds(self._theme, self._rooms)
            title = self.tr("How you would like it")
            return how, title, "", self._on_and_back("passphrase", "call")
        if name == _KEY:
            return self._key_page()
        return self._passphrase_page(said)

    def _on_and_back(self, after: str, before: str) -> list[Way]:
        return [
            (self.tr("Go on"), "primary", lambda: self.show(after)),
            (self.tr("Back"), "quiet", lambda: self.show(before)),
        ]

    def _passphrase_page(self, said: str) -> tuple[QWidget, str, str, list[Way]]:
        title = self.tr("A passphrase, if you like")
        ways: list[Way] = [
            (self.tr("Set a passphrase"), "plain", self._ask_for_new),
            (self.tr("Go on without one"), "plain", self.finish),
            (self.tr("Back"), "quiet", lambda: self.show("look")),
        ]
        if self._visits.locking.has_passphrase:
            ways[:2] = [(self.tr("Done"), "primary", self.finish)]
            said = self.tr("You have one already. It can be changed in Settings, under Privacy.")
        return steps.AboutPassphrase(said), title, "", ways

    def _ask_for_new(self) -> None:
        from app.ui.widgets.passphrase import NewPassphrase

        form = NewPassphrase(self._theme, self.tr("Set the passphrase"), self.tr("Cancel"))
        form.chosen.connect(self._set)
        form.left.connect(lambda: self.show("passphrase"))
        title = self.tr("A passphrase, if you like")
        last = len(PAGES) - 1
        ways = (form.go, form.leave)  # below it, where those of the other pages are
        page = WelcomePage(
            self._theme, self._visits.help_page, form, title, "", ways, last, len(PAGES)
        )
        page.left.connect(lambda: self.show("passphrase"))
        self.at = "new"
        self._window.cover(page)
        form.first.line.setFocus()

    def _set(self, new: str) -> None:
        from app.ui.privacy_words import rekey_failure_sentence

        self._visits.locking.rekey(
            self.tr("Encrypting your reflections"),
            lambda tell: self._rooms.vault.set_passphrase(new, tell),
            self._offer_key,
            lambda failure: self.show("passphrase", rekey_failure_sentence(failure)),
        )

    def _offer_key(self, _done: Rekeyed) -> None:
        self._rooms.settings.change(welcomed=True, welcome_page="", passphrase_offered=True)
        self.show(_KEY)

    def _key_page(self) -> tuple[QWidget, str, str, list[Way]]:
        from app.ui.widgets.recovery_key import RecoveryKeyView

        view = RecoveryKeyView(self._theme, self._rooms.vault.recovery_key())
        view.left.connect(self.finish)
        lead = self.tr(
            "This is your recovery key: a second way in, for the day the passphrase won't come to"
            " mind."
        )
        return view, self.tr("Your passphrase is set"), lead, []
