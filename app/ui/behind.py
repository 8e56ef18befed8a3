# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the lock needs of the pages behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.ui.pages.help import HelpPage


class Behind(Protocol):
    """The pages behind the lock: app.ui.visits.Visits."""

    @property
    def practises(self) -> bool:
        """Whether a session goes on, or is held."""

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether it goes on without a touch."""

    @property
    def must_be_waited_for(self) -> bool:
        """Whether the page does for a moment what can't be left."""

    def save_page(self) -> None:
        """What is being written on the page is kept now."""

    def hold_session(self) -> None:
        """Holds a session that goes on, until the person lets it go on."""

    def take_away(self) -> None:
        """Destroys the page that is shown. ``come_back`` makes it again."""

    def come_back(self) -> None:
        """To where the person was."""

    def practise_apart(self) -> None:
        """Opens the five steps while what was kept is locked."""

    def forget_where(self) -> None:
        """``come_back`` leads Home."""

    def help_page(self) -> HelpPage:
        """Who to call."""
