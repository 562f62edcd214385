import QtQuick
import Kiosk
import Kiosk.Model

// Builds the on-screen keyboard once the screen that wants it is shown.
Item {
    id: host

    required property Visit visit
    required property FindField field
    // A system without all that it needs has no keyboard on the screen; a real one still works.
    readonly property bool isThere: visit.keyboard.isThere && loader.status !== Loader.Error

    implicitHeight: (loader.item as Item)?.implicitHeight ?? 0
    height: implicitHeight

    Component.onCompleted: visit.keyboard.prepare()
    // A frame to show the screen, and one to spare.
    Timer {
        interval: 32
        running: host.visible && loader.status === Loader.Null
        onTriggered: loader.setSource("FindKeyboard.qml", { keyboard: host.visit.keyboard })
    }
    Loader {
        id: loader
        anchors.fill: parent
        // The keyboard knows only of focus that comes after it.
        onLoaded: {
            if (host.field.activeFocus) {
                host.forceActiveFocus();
                host.field.forceActiveFocus(Qt.OtherFocusReason);
            }
            host.visit.keyboard.noteBuilt();
        }
    }
    // The keys type where the focus is: the finger that comes for them brings it back.
    MouseArea {
        anchors.fill: parent
        enabled: !host.field.activeFocus
        onPressed: mouse => {
            host.field.forceActiveFocus(Qt.OtherFocusReason);
            mouse.accepted = false;
        }
    }
}
