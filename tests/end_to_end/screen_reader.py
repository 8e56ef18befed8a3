# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person who hears the window: all that they know and do goes over the accessibility bus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import Proxy, open_dbus_connection

from tests.end_to_end.accessibility_bus import until

_ATSPI = "org.a11y.atspi."
_ENABLED, _FOCUSABLE, _SHOWING, _CHECKED = 8, 11, 25, 4
"""Bits of the state, as AT-SPI numbers them."""


@dataclass(frozen=True)
class Element:
    """Something on the screen, as it is spoken of; ``place``: its name on the bus, and its path."""

    place: tuple[str, str]
    role: str
    name: str
    description: str
    state: int
    holds: bool = False
    """Whether there are others in it."""

    def has(self, bit: int) -> bool:
        return bool(self.state >> bit & 1)

    @property
    def is_focusable(self) -> bool:
        return self.has(_FOCUSABLE)

    @property
    def is_enabled(self) -> bool:
        return self.has(_ENABLED)

    @property
    def is_checked(self) -> bool:
        return self.has(_CHECKED)


class ScreenReader:
    """Hears and acts. ``address`` is that of the accessibility bus; ends with ``close``."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface=f"{_ATSPI}Event.Object", member="Announcement")
        Proxy(message_bus, self._connection, timeout=10).AddMatch(rule)
        self._queue = self._connection.filter(rule, bufsize=1000).__enter__()
        registry = (f"{_ATSPI}Registry", "/org/a11y/atspi/registry")
        self._ask(registry, "Registry", "RegisterEvent", "s", ("object:announcement",))

    def close(self) -> None:
        self._connection.close()

    # -- hearing ---------------------------------------------------------------------------------

    def heard(self) -> list[str]:
        """What was announced since the last time, in its order."""
        while True:
            try:
                self._connection.recv_messages(timeout=0)
            except TimeoutError:
                break
        said = [str(message.body[3][1]) for message in self._queue]
        self._queue.clear()
        return said

    def window(self) -> tuple[str, str]:
        """The app's window, once it is on the bus."""
        root = (f"{_ATSPI}Registry", "/org/a11y/atspi/accessible/root")

        def look() -> tuple[str, str] | None:
            for app in self._children(root):
                for window in self._children(app):
                    return window
            return None

        return until(look, "window on the bus")

    def elements(self) -> list[Element]:
        """Everything that is shown, in its order."""
        return list(self._shown_in(self.window()))

    def find(self, name: str, role: str = "") -> Element | None:
        """What is called so, where it is shown."""
        for element in self.elements():
            if element.name == name and role in {"", element.role}:
                return element
        return None

    def wait_for(self, name: str, role: str = "") -> Element:
        return until(lambda: self.find(name, role), f"“{name}”")

    # -- acting ----------------------------------------------------------------------------------

    def press(self, element: Element) -> None:
        """Does the first thing that can be done with it: presses, toggles."""
        self._ask(element.place, "Action", "DoAction", "i", (0,))

    def focus(self, element: Element) -> None:
        self._ask(element.place, "Component", "GrabFocus")

    def write(self, element: Element, text: str) -> None:
        """Puts the text where the caret is."""
        self._ask(element.place, "EditableText", "InsertText", "isi", (0, text, len(text)))

    def move(self, element: Element, value: float) -> None:
        """Moves a slider."""
        address = DBusAddress(element.place[1], element.place[0], f"{_ATSPI}Value")
        self._reply(Properties(address).set("CurrentValue", "d", value))

    def value_of(self, element: Element) -> float:
        return float(self._property(element.place, "Value", "CurrentValue"))

    # -- asking ----------------------------------------------------------------------------------

    def _shown_in(self, place: tuple[str, str]) -> Iterator[Element]:
        try:
            (halves,) = self._ask(place, "Accessible", "GetState")
            state = halves[0] | halves[1] << 32
            if not state >> _SHOWING & 1:
                return
            (role,) = self._ask(place, "Accessible", "GetRoleName")
            name = self._property(place, "Accessible", "Name")
            more = self._property(place, "Accessible", "Description")
            children = self._children(place)
        except LookupError:  # it went away meanwhile
            return
        yield Element(place, role, name, more, state, bool(children))
        for child in children:
            yield from self._shown_in(child)

    def _children(self, place: tuple[str, str]) -> list[tuple[str, str]]:
        try:
            (children,) = self._ask(place, "Accessible", "GetChildren")
        except LookupError:
            return []
        return [(name, path) for name, path in children]

    def _ask(
        self,
        place: tuple[str, str],
        interface: str,
        member: str,
        form: str = "",
        said: tuple[Any, ...] = (),
    ) -> Any:
        address = DBusAddress(place[1], place[0], f"{_ATSPI}{interface}")
        return self._reply(new_method_call(address, member, form, said))

    def _property(self, place: tuple[str, str], interface: str, name: str) -> Any:
        address = DBusAddress(place[1], place[0], f"{_ATSPI}{interface}")
        ((_form, value),) = self._reply(Properties(address).get(name))
        return value

    def _reply(self, message: Any) -> Any:
        """The body of the answer. Raises LookupError for a refusal: nobody is there any more."""
        reply = self._connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type == MessageType.error:
            raise LookupError(reply.body)
        return reply.body
