import QtQuick
import Kiosk

// Moves to what has the focus, while keys are in use: round a control, or within a pane that is read.
// One ring serves all of them.
Rectangle {
    id: ring

    required property Item home
    readonly property Item holder: home.Window.activeFocusItem
    readonly property Press control: holder as Press
    readonly property ScrollPane pane: holder as ScrollPane
    readonly property bool isShown: control?.visualFocus ?? ((pane?.isKeyPlace ?? false) && KeyUse.isOn)

    parent: isShown ? holder : home
    anchors.fill: parent
    anchors.margins: pane !== null ? 0 : -Theme.ring
    visible: isShown
    z: 1
    color: "transparent"
    radius: ((control?.background as Rectangle)?.radius ?? Theme.radius) + Theme.ring
    border.color: control?.focusTint ?? pane?.focusTint ?? Theme.colors.focus
    border.width: Theme.ring
}
