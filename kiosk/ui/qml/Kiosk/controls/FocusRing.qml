import QtQuick
import Kiosk

// Shows where the keys are, while keys are in use.
Rectangle {
    property color tint: Theme.colors.focus

    anchors.fill: parent
    anchors.margins: -Theme.ring
    color: "transparent"
    radius: Theme.radius + Theme.ring
    border.color: tint
    border.width: Theme.ring
}
