import QtQuick
import Kiosk

// A full-size control for a section that the page names.
Press {
    id: chip

    required property string title
    required property string iconName
    required property string sectionId

    text: title
    implicitWidth: mark.width + words.implicitWidth + Theme.px(72)
    implicitHeight: Math.max(Theme.target, words.height + Theme.px(28))

    background: Rectangle {
        radius: Theme.radius
        color: chip.down ? Theme.colors.controlPressed : Theme.colors.control
        border.color: Theme.colors.strongLine
        border.width: Theme.hairline
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
            name: chip.iconName
            size: Theme.px(36)
            color: Theme.colors.controlInk
        }
        Words {
            id: words
            anchors {
                left: mark.right; leftMargin: Theme.px(16)
                right: parent.right; rightMargin: Theme.px(24)
                verticalCenter: parent.verticalCenter
            }
            text: chip.title
            font.weight: Font.DemiBold
            lineHeight: Theme.tightLine
            color: Theme.colors.controlInk
        }
    }
}
