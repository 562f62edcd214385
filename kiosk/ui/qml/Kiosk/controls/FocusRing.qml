import QtQuick
import Kiosk

// Moves to the control that has the focus, while keys are in use. One ring serves all controls.
Rectangle {
    id: ring

    required property Item home
    readonly property Press control: home.Window.activeFocusItem as Press
    readonly property bool isShown: control?.visualFocus ?? false

    parent: isShown ? control : home
    anchors.fill: parent
    anchors.margins: -Theme.ring
    visible: isShown
    z: 1
    color: "transparent"
    radius: Theme.radius + Theme.ring
    border.color: control?.focusTint ?? Theme.colors.focus
    border.width: Theme.ring
}
