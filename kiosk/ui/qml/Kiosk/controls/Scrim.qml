import QtQuick
import Kiosk

// Dims what lies under a card; a tap on it closes the card.
Rectangle {
    id: scrim

    signal tapped

    color: Qt.alpha(Theme.colors.ink, 0.55)

    TapHandler {
        // A slow press is a tap too.
        longPressThreshold: 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: scrim.tapped()
    }
    // Nothing under the scrim may be touched, dragged or scrolled.
    MouseArea {
        anchors.fill: parent
        onWheel: wheel => wheel.accepted = true
    }
}
