import QtQuick
import Kiosk

// A full-size control in running order: words, with an icon where there is one.
Press {
    id: chip

    property string iconName: ""
    property real size: Theme.body
    twinIcon: iconName
    readonly property real inset: Theme.hand(24)
    readonly property real lead: iconName.length > 0 ? inset + mark.width + Theme.px(16) : inset

    implicitWidth: Math.max(Theme.target, lead + Math.ceil(words.implicitWidth) + inset)
    implicitHeight: Math.max(Theme.target, words.height + Theme.hand(28))

    background: Rectangle {
        radius: Theme.radius
        color: chip.down ? Theme.colors.controlPressed : Theme.colors.control
        border.color: Theme.colors.strongLine
        border.width: Theme.hairline
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; leftMargin: chip.inset; verticalCenter: parent.verticalCenter }
            visible: name.length > 0
            name: chip.iconName
            size: chip.size * 1.2
            color: Theme.colors.controlInk
        }
        Words {
            id: words
            anchors {
                left: parent.left; leftMargin: chip.lead
                right: parent.right; rightMargin: chip.inset
                verticalCenter: parent.verticalCenter
            }
            text: chip.text
            size: chip.size
            horizontalAlignment: mark.visible ? Text.AlignLeft : Text.AlignHCenter
            font.weight: Font.DemiBold
            lineHeight: Theme.tightLine
            color: Theme.colors.controlInk
            Accessible.ignored: true
        }
    }
}
