"""Reads the accessible tree of a program over D-Bus, as a screen reader does, and presses in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from jeepney import DBusAddress, HeaderFields, MessageType, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

PATIENCE = 20
"""Seconds that an answer may take on a busy machine."""
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
STATES = {4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 25: "showing"}
"""Numbers of AtspiStateType, those that the tests look at."""

Address = tuple[str, str]
"""Name on the bus and path of an object."""


@dataclass(frozen=True)
class Item:
    """One item of an accessible tree as it was when it was read."""

    address: Address
    role: str
    name: str
    description: str
    states: frozenset[str]
    children: tuple[Item, ...]

    def walk(self) -> Iterator[Item]:
        """Yield the item and all under it, in the order in which they are read out."""
        yield self
        for child in self.children:
            yield from child.walk()


class _Said(NamedTuple):
    """What an object has answered."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    children: tuple[Address, ...]


class AccessibilityBus:
    """A reader on the accessibility bus; what it reads comes from other processes."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._connection = open_dbus_connection(address)

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def programs(self) -> list[Address]:
        """Return the programs that show a tree."""
        (children,) = self._answer(_call(REGISTRY, ACCESSIBLE, "GetChildren"))
        return [(name, path) for name, path in children]

    def catch_up(self, address: Address) -> None:
        """Wait until a program has dealt with all that it was told before."""
        self._answer(_call(address, ACCESSIBLE, "GetRole"))

    def read(self, address: Address) -> Item:
        """Return an item with all under it; what goes meanwhile is left out."""
        known: dict[Address, _Said] = {}
        level: Sequence[Address] = [address]
        while level:
            said = self._ask(level)
            known |= said
            level = [child for one in said.values() for child in one.children]
        return _item(address, known)

    def actions(self, item: Item) -> list[str]:
        """Return what can be done with an item."""
        (interfaces,) = self._answer(_call(item.address, ACCESSIBLE, "GetInterfaces"))
        if ACTION not in interfaces:
            return []
        (actions,) = self._answer(_call(item.address, ACTION, "GetActions"))
        return [name for name, *_ in actions]

    def act(self, item: Item, action: str) -> None:
        """Do something with an item, such as `Press`."""
        number = self.actions(item).index(action)
        (is_done,) = self._answer(_call(item.address, ACTION, "DoAction", "i", (number,)))
        assert is_done, f"{item.name!r} refused {action}"

    def _ask(self, level: Sequence[Address]) -> dict[Address, _Said]:
        """Ask many objects at once; one by one would take as long as a page is read."""
        questions = [message for address in level for message in _questions(address)]
        answers = iter(self._answers(questions))
        each = {address: [next(answers) for _ in _questions(address)] for address in level}
        return {address: _said(all_of) for address, all_of in each.items() if None not in all_of}

    def _answer(self, message: Any) -> Any:
        """Send a message; return the body of the reply."""
        (body,) = self._answers([message])
        assert body is not None, f"no answer to {message}"
        return body

    def _answers(self, messages: Sequence[Any]) -> list[Any]:
        """Send messages; return the bodies of the replies, nothing for an error."""
        waiting = [next(self._connection.outgoing_serial) for _ in messages]
        for serial, message in zip(waiting, messages, strict=True):
            self._connection.send(message, serial=serial)
        bodies: dict[int, Any] = {}
        while len(bodies) < len(waiting):
            reply = self._connection.receive(timeout=PATIENCE)
            serial = reply.header.fields.get(HeaderFields.reply_serial)
            if serial is not None:
                is_good = reply.header.message_type is MessageType.method_return
                bodies[serial] = reply.body if is_good else None
        return [bodies[serial] for serial in waiting]


def _call(
    address: Address, interface: str, method: str, signature: str = "", body: Any = ()
) -> Any:
    """Return a message that calls a method of an object."""
    asked = DBusAddress(address[1], address[0], interface)
    return new_method_call(asked, method, signature or None, body)


def _questions(address: Address) -> tuple[Any, ...]:
    """Return the messages that ask an object for all that a reader wants to know."""
    properties = Properties(DBusAddress(address[1], address[0], ACCESSIBLE))
    calls = [
        _call(address, ACCESSIBLE, name) for name in ("GetRoleName", "GetState", "GetChildren")
    ]
    return (*calls, properties.get("Name"), properties.get("Description"))


def _said(answers: Sequence[Any]) -> _Said:
    """Return what an object has answered to the questions."""
    (role,), ((low, high),), (children,), ((_, name),), ((_, description),) = answers
    bits = low + (high << 32)
    states = frozenset(word for number, word in STATES.items() if bits >> number & 1)
    return _Said(role, name, description, states, tuple((bus, path) for bus, path in children))


def _item(address: Address, known: dict[Address, _Said]) -> Item:
    """Return an item of what is known."""
    said = known[address]
    children = tuple(_item(child, known) for child in said.children if child in known)
    return Item(address, said.role, said.name, said.description, said.states, children)
