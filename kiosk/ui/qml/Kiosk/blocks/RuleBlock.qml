import QtQuick
import Kiosk

// A thin line between two parts of a page.
Item {
    implicitHeight: Theme.px(24)

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.hairline
        color: Theme.colors.line
    }
}
