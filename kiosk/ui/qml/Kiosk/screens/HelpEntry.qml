import QtQuick
import Kiosk

// What one control does: its icon, its name, and a sentence.
Item {
    id: entry

    required property string iconName
    required property string title
    required property string purpose

    implicitHeight: Math.max(mark.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name of a button, and what it does").arg(title).arg(purpose)

    Icon {
        id: mark
        anchors.left: entry.left
        y: Theme.px(4)
        name: entry.iconName
        size: Theme.px(36)
        color: Theme.colors.controlInk
    }
    Column {
        id: words
        anchors { left: mark.right; leftMargin: Theme.px(20); right: entry.right }

        Words {
            width: words.width
            text: entry.title
            font.weight: Font.Bold
            lineHeight: Theme.tightLine
            Accessible.ignored: true
        }
        Words {
            width: words.width
            text: entry.purpose
            Accessible.ignored: true
        }
    }
}
