"""Provides Qt's decorators with the types that PySide6's own stubs leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    Value = TypeVar("Value")
    Class = TypeVar("Class", bound=type)

    class _ReadOnly(Generic[Value]):
        """A property that has the type of what its getter returns."""

        def __get__(self, instance: object, owner: type) -> Value: ...

    def Property(
        qt_type: object, *, notify: object = None, constant: bool = False
    ) -> Callable[[Callable[[Any], Value]], _ReadOnly[Value]]:
        """Declare a property that QML can read."""

    def QmlUncreatable(reason: str) -> Callable[[Class], Class]:
        """Declare a type that QML can use but not make."""

else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
