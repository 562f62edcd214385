import QtQuick
import Kiosk

// A large control that answers a question: an icon and words.
Press {
    id: button

    required property string iconName
    property bool isMain: false
    property real size: Theme.lead
    readonly property color inkColor: isMain ? Theme.colors.mainControlInk : Theme.colors.controlInk
    readonly property real sides: Theme.hand(24)

    implicitWidth: Math.max(Theme.target, Math.ceil(ruler.implicitWidth) + mark.width + Theme.px(16) + 2 * sides)
    implicitHeight: Math.max(Theme.target, words.height + Theme.hand(40))

    background: Rectangle {
        radius: Theme.radius
        border.width: button.isMain ? 0 : Theme.hairline
        border.color: Theme.colors.strongLine
        color: button.isMain ? (button.down ? Theme.colors.mainControlPressed : Theme.colors.mainControl)
            : (button.down ? Theme.colors.controlPressed : Theme.colors.control)
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            anchors.leftMargin: Math.max(button.sides, (button.width - width - Theme.px(16) - ruler.implicitWidth) / 2)
            name: button.iconName
            size: Math.round(button.size * 1.1)
            color: button.inkColor
        }
        // How wide the words are on one line. Those that are seen have a width that follows it, and
        // would run in a circle if they were measured themselves.
        Words {
            id: ruler
            visible: false
            wrapMode: Text.NoWrap
            text: button.text
            size: button.size
            font.weight: Font.DemiBold
        }
        Words {
            id: words
            anchors { left: mark.right; leftMargin: Theme.px(16); right: parent.right; rightMargin: button.sides }
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            size: button.size
            font.weight: Font.DemiBold
            lineHeight: Theme.tightLine
            color: button.inkColor
            Accessible.ignored: true
        }
    }
}
