"""Listens to what happens to the items of an accessible tree, as a screen reader does."""

from __future__ import annotations

from typing import NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PATIENCE = 20
"""Seconds that an event may take on a busy machine."""


class Event(NamedTuple):
    """Something that happened to an item."""

    path: str
    """The item, as in its address."""
    detail: str
    number: int
    words: str


class Hearing:
    """What comes over the accessibility bus about one kind of event, from now on."""

    def __init__(self, address: str, event: str, signal: str) -> None:
        """Begin to listen.

        Args:
            address: Of the accessibility bus.
            event: What its registry calls the event, such as `object:announcement`.
            signal: How it comes over the bus, such as `Announcement`.

        """
        self._connection = open_dbus_connection(address)
        name = "org.a11y.atspi.Registry"
        registry = DBusAddress("/org/a11y/atspi/registry", name, name)
        asked = new_method_call(registry, "RegisterEvent", "sass", (event, [], ""))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=signal)
        for message in (message_bus.AddMatch(rule), asked):
            self._connection.send_and_get_reply(message, timeout=PATIENCE)
        self._queue = self._connection.filter(rule, bufsize=500).__enter__()

    def next(self) -> Event:
        """Wait for the next event and return it."""
        message = self._connection.recv_until_filtered(self._queue, timeout=PATIENCE)
        detail, number, _, (_, words), *_ = message.body
        return Event(message.header.fields[HeaderFields.path], detail, number, str(words))

    def close(self) -> None:
        """Listen no longer."""
        self._connection.close()
