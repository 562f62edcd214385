import QtQuick
import Kiosk

// The line that folds and unfolds what stands under it.
Press {
    id: line

    required property string iconName
    required property bool isOpen

    twinText: isOpen ? qsTr("Close: %1", "fold a part of the page").arg(text) : qsTr("Open: %1", "unfold a part of the page").arg(text)
    twinIcon: isOpen ? "chevron-up" : "chevron-down"

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(28))
    Accessible.description: isOpen ? qsTr("Open. Touch to close.") : qsTr("Closed. Touch to open.")

    background: Rectangle {
        radius: Theme.radius
        color: line.down ? Theme.colors.controlPressed : "transparent"
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
            name: line.iconName
            size: Theme.px(40)
            color: Theme.colors.heading
        }
        Words {
            id: words
            anchors {
                left: mark.right; leftMargin: Theme.px(18)
                right: turn.left; rightMargin: Theme.px(12)
                verticalCenter: parent.verticalCenter
            }
            text: line.text
            font.weight: Font.DemiBold
            lineHeight: Theme.tightLine
            Accessible.ignored: true
        }
        Icon {
            id: turn
            anchors { right: parent.right; rightMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
            name: line.isOpen ? "chevron-up" : "chevron-down"
            size: Theme.px(40)
            color: Theme.colors.heading
        }
    }
}
