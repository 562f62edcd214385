import QtQuick
import QtQuick.Templates as T
import Kiosk

// What every control shares: it acts on release, answers Enter, and can be reached by keys.
// FocusRing draws itself round the one that has the focus.
T.AbstractButton {
    property color focusTint: Theme.colors.focus

    // A key that is held down, or stuck, acts once.
    function enter(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            click();
    }

    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)
}
