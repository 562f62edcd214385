import QtQuick
import Kiosk

// Dims what lies under a card; a tap on it closes the card.
Rectangle {
    id: scrim

    signal tapped
    signal wheeled

    color: Theme.colors.scrim

    // Nothing under the scrim may be touched, dragged or scrolled.
    MouseArea {
        anchors.fill: parent
        onClicked: scrim.tapped()
        onWheel: scrim.wheeled()
    }
}
