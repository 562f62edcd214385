import QtQuick
import QtQuick.Templates as T
import Kiosk

// What every control shares: it acts on release, shows the focus of keys, and answers Enter.
T.AbstractButton {
    id: press

    property color focusTint: Theme.colors.focus

    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    FocusRing {
        visible: press.visualFocus
        tint: press.focusTint
        z: 1
    }
}
