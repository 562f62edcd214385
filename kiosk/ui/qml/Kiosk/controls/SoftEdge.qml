import QtQuick
import Kiosk

// Fades out the foot of a pane while there is more below it.
Rectangle {
    id: edge

    required property Flickable pane
    property color tint: Theme.colors.paper
    property real depth: Theme.softEdge

    anchors { left: pane.left; right: pane.right; bottom: pane.bottom }
    height: depth
    visible: !pane.atYEnd
    gradient: Gradient {
        GradientStop { position: 0; color: Qt.alpha(edge.tint, 0) }
        GradientStop { position: 0.8; color: edge.tint }
    }
}
