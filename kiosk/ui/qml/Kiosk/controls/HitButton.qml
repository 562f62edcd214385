import QtQuick
import Kiosk

// A place where the words stand that a visitor looks for: the page, and the sentence there.
Press {
    id: hit

    required property string title
    required property string iconName
    // The sentence with the found words bold, and without.
    required property string sentence
    required property string plain
    readonly property real inset: Theme.hand(24)

    text: qsTr("%1. %2", "a page, and a sentence on it").arg(title).arg(plain)
    implicitHeight: Math.max(Theme.target, column.height + Theme.hand(36))

    background: Rectangle {
        radius: Theme.radius
        color: !hit.enabled ? Theme.colors.paper : hit.down ? Theme.colors.controlPressed : Theme.colors.control
        border.color: hit.enabled ? Theme.colors.strongLine : Theme.colors.paper
        border.width: Theme.hairline
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: hit.inset; top: column.top }
            name: hit.iconName
            size: Theme.px(36)
            color: Theme.colors.controlInk
        }
        Column {
            id: column
            anchors {
                left: mark.right; leftMargin: Theme.px(16)
                right: parent.right; rightMargin: hit.inset
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.px(6)

            Words {
                width: column.width
                text: hit.title
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                color: Theme.colors.controlInk
                Accessible.ignored: true
            }
            Words {
                width: column.width
                visible: text.length > 0
                text: hit.sentence
                textFormat: Text.StyledText
                lineHeight: Theme.tightLine
                Accessible.ignored: true
            }
        }
    }
}
