import QtQuick
import Kiosk

// Marks the corner of the welcome screen that is held to hear it. A mark on the case is at the same
// corner in every language.
Item {
    // Wide enough for a long word.
    width: Math.max(Theme.corner, Theme.px(132))
    height: Theme.corner

    Column {
        anchors { bottom: parent.bottom; bottomMargin: Theme.hand(8); horizontalCenter: parent.horizontalCenter }
        width: parent.width - Theme.hand(8)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "headphones"
            size: Theme.hand(40)
            color: Theme.colors.menuQuietInk
        }
        Words {
            width: parent.width
            //: On a corner of the screen. Who holds a finger there hears what the screen says.
            text: qsTr("Hold to hear")
            size: Theme.label
            lineHeight: Theme.tightLine
            horizontalAlignment: Text.AlignHCenter
            color: Theme.colors.menuQuietInk
        }
    }
}
