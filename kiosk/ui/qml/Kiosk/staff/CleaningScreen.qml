import QtQuick
import Kiosk
import Kiosk.Model

// Counts down while somebody wipes the screen; nothing can be touched.
FocusScope {
    id: screen

    required property Staff staff
    readonly property StaffPanel panel: staff.panel as StaffPanel
    readonly property Cleaning cleaning: panel.cleaning

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(screen.width - 2 * Theme.space(60), Theme.px(1300))
        spacing: Theme.space(32)

        Headline {
            rank: 1
            width: column.width
            text: qsTr("You can wipe the screen now")
            size: Theme.title(72)
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            color: Theme.colors.heading
        }
        Words {
            width: column.width
            //: %1 is a time, such as "30 seconds".
            text: qsTr("Touch works again in %1.").arg(screen.cleaning.timeLeft)
            size: Theme.title(56)
            lineHeight: Theme.tightLine
        }
        Rectangle {
            width: column.width
            height: Theme.hand(20)
            radius: height / 2
            color: Theme.colors.line

            Rectangle {
                anchors.left: parent.left
                width: parent.width * screen.cleaning.shareLeft
                height: parent.height
                radius: height / 2
                color: Theme.colors.mainControl
            }
        }
        Words {
            width: column.width
            text: qsTr("With a keyboard, Esc ends this sooner.")
            size: Theme.capped(30)
            color: Theme.colors.quietInk
        }
    }
}
