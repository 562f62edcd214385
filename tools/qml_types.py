"""Describes the Python types that QML sees, as their own meta-objects tell.

pyside6-metaobjectdump reads the source instead: it knows neither constant properties nor
classes that derive from another class of ours.
"""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QObject

if TYPE_CHECKING:
    from collections.abc import Iterator

UI = Path(__file__).resolve().parent.parent / "kiosk" / "ui"
MODULE = "Kiosk.Model"


def write_module(folder: Path) -> None:
    """Write `qmldir` and the description of the types into a folder."""
    components = "\n".join(map(_component, _with_bases(_exported())))
    text = f"import QtQuick.tooling 1.2\nModule {{\n{components}\n}}\n"
    (folder / "model.qmltypes").write_text(text)
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo model.qmltypes\ndepends QtQuick\n")


def _exported() -> list[type[QObject]]:
    """Return the classes that are declared as QML elements."""
    found = []
    for path in sorted(UI.rglob("*.py")):
        if "@QmlElement" in path.read_text(encoding="utf-8"):
            name = ".".join(path.relative_to(UI).with_suffix("").parts)
            module = importlib.import_module(f"kiosk.ui.{name}")
            found += [
                one
                for one in vars(module).values()
                if isinstance(one, type)
                and issubclass(one, QObject)
                and one.__module__ == module.__name__
            ]
    return found


def _with_bases(classes: list[type[QObject]]) -> Iterator[tuple[type[QObject], bool]]:
    """Yield each class and whether QML knows it by name, and the bases that are ours."""
    bases = {
        base
        for one in classes
        for base in one.__mro__[1:]
        if issubclass(base, QObject) and base.__module__.startswith("kiosk.")
    }
    yield from ((base, False) for base in sorted(bases - set(classes), key=lambda b: b.__name__))
    yield from ((one, True) for one in classes)


def _component(described: tuple[type[QObject], bool]) -> str:
    """Return the description of one class."""
    one, is_exported = described
    meta: QMetaObject = one.staticMetaObject  # type: ignore[attr-defined]
    parent = next(base for base in one.__mro__[1:] if issubclass(base, QObject))
    lines = [f'name: "{one.__name__}"', 'accessSemantics: "reference"']
    lines.append(f'prototype: "{parent.__name__}"')
    if is_exported:
        lines.append(f'exports: ["{MODULE}/{one.__name__} 1.0"]')
        lines.append("exportMetaObjectRevisions: [256]")
        source = Path(inspect.getfile(one)).read_text(encoding="utf-8")
        lines += ["isSingleton: true"] if "@QmlSingleton" in source else []
        lines += ["isCreatable: false"] if "@QmlUncreatable" in source else []
    lines += _properties(meta)
    lines += _methods(meta)
    return "Component {\n" + "\n".join(lines) + "\n}"


def _properties(meta: QMetaObject) -> Iterator[str]:
    """Yield a line for each property of a class."""
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        one = meta.property(number)
        type_name = str(one.typeName())
        name = str(one.name())
        parts = [f'name: "{name}"', f'type: "{type_name.rstrip("*")}"', f"index: {number}"]
        parts += ["isPointer: true"] if type_name.endswith("*") else []
        parts += ["isReadonly: true"] if not one.isWritable() else []
        parts += ["isPropertyConstant: true"] if one.isConstant() else []
        if one.hasNotifySignal():
            parts.append(f'notify: "{_text(one.notifySignal().name())}"')
        yield f"Property {{ {'; '.join(parts)} }}"


def _methods(meta: QMetaObject) -> Iterator[str]:
    """Yield a line for each signal and slot of a class."""
    for number in range(meta.methodOffset(), meta.methodCount()):
        one = meta.method(number)
        kind = "Signal" if one.methodType() is QMetaMethod.MethodType.Signal else "Method"
        parts = [f'name: "{_text(one.name())}"']
        if (result := str(one.typeName())) != "void":
            parts.append(f'type: "{result}"')
        parameters = "\n".join(map(_parameter, enumerate(one.parameterTypes())))
        yield f"{kind} {{ {'; '.join(parts)}\n{parameters} }}"


def _parameter(described: tuple[int, QByteArray]) -> str:
    """Return the line of a parameter."""
    number, type_name = described[0], _text(described[1])
    pointer = "; isPointer: true" if type_name.endswith("*") else ""
    return f'Parameter {{ name: "value{number}"; type: "{type_name.rstrip("*")}"{pointer} }}'


def _text(value: object) -> str:
    """Return the text in a byte array of Qt."""
    return bytes(value).decode()  # type: ignore[call-overload, no-any-return]
