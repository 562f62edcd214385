import QtQuick
import Kiosk

// A large arrow that says there is more below, and goes there.
Press {
    id: cue

    implicitWidth: Theme.hand(140)
    implicitHeight: Theme.hand(64)
    text: qsTr("More below")
    focusPolicy: Qt.NoFocus
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.hand(96)
            height: Theme.hand(52)
            radius: height / 2
            color: cue.down ? Theme.colors.menuPressed : Theme.colors.menu
            border.color: Theme.colors.menuQuietInk
            border.width: Theme.hairline

            Icon {
                anchors.centerIn: parent
                name: "chevron-down"
                size: Theme.hand(44)
                color: Theme.colors.menuInk
            }
        }
    }
}
