import QtQuick
import Kiosk

// A cross whose middle is to be touched.
Item {
    width: Theme.hand(60)
    height: width

    Rectangle {
        anchors.centerIn: parent
        width: parent.width
        height: Theme.ring
        color: Theme.colors.focus
    }
    Rectangle {
        anchors.centerIn: parent
        width: Theme.ring
        height: parent.height
        color: Theme.colors.focus
    }
}
