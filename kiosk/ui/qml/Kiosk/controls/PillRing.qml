import QtQuick
import Kiosk

// Shows which control of the welcome screen has the keys.
Rectangle {
    anchors { fill: parent; margins: -Theme.ring }
    radius: height / 2
    color: "transparent"
    border.color: Theme.colors.menuFocus
    border.width: Theme.ring
}
