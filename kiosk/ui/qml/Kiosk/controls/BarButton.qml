import QtQuick
import Kiosk

// A control in the bar: an icon over its words, which wrap where the button is given less room.
Press {
    id: button

    required property string iconName
    property bool isMain: false
    property real size: Theme.label
    readonly property real sides: Theme.hand(12) + Theme.px(12)
    readonly property color inkColor: !enabled ? Theme.colors.offControlInk
        : isMain ? Theme.colors.mainControlInk : Theme.colors.controlInk

    implicitWidth: Math.max(Theme.target, implicitContentWidth + sides)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.hand(14))

    background: Rectangle {
        radius: Theme.radius
        border.width: button.isMain ? 0 : Theme.hairline
        border.color: button.enabled ? Theme.colors.strongLine : Theme.colors.line
        color: !button.enabled ? Theme.colors.offControl
            : button.isMain ? (button.down ? Theme.colors.mainControlPressed : Theme.colors.mainControl)
            : (button.down ? Theme.colors.controlPressed : Theme.colors.control)
    }
    contentItem: Item {
        implicitWidth: Math.ceil(words.implicitWidth)
        implicitHeight: column.implicitHeight

        Column {
            id: column
            anchors.centerIn: parent
            spacing: Theme.px(2)

            Icon {
                name: button.iconName
                size: Theme.capped(34)
                color: button.inkColor
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Text {
                id: words
                width: Math.min(Math.ceil(implicitWidth), button.width - button.sides)
                text: button.text
                font.family: Theme.textFamily
                font.pixelSize: button.size
                font.letterSpacing: Theme.betweenLetters(button.size)
                font.wordSpacing: Theme.betweenWords(button.size)
                font.weight: Font.DemiBold
                lineHeight: Theme.tightLine
                color: button.inkColor
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
    }
}
