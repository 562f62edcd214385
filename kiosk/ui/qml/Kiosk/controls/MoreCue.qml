import QtQuick
import Kiosk

// A large arrow that says there is more below, and goes there.
Press {
    id: cue

    implicitWidth: Theme.px(140)
    implicitHeight: Theme.px(64)
    text: qsTr("More below")
    focusPolicy: Qt.NoFocus
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(96)
            height: Theme.px(52)
            radius: height / 2
            color: cue.down ? Theme.colors.menuPressed : Theme.colors.menu
            border.color: Theme.colors.menuQuietInk
            border.width: Theme.hairline

            Icon {
                anchors.centerIn: parent
                name: "chevron-down"
                size: Theme.px(44)
                color: Theme.colors.menuInk
            }
        }
    }
}
