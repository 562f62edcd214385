import QtQuick
import Kiosk

// A control in the bar: an icon over its words.
Press {
    id: button

    required property string iconName
    property bool isMain: false
    readonly property color inkColor: !enabled ? Theme.colors.offControlInk
        : isMain ? Theme.colors.mainControlInk : Theme.colors.controlInk

    implicitWidth: Math.max(Theme.target, implicitContentWidth + Theme.px(32))
    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.px(14))

    background: Rectangle {
        radius: Theme.radius
        border.width: button.isMain ? 0 : Theme.hairline
        border.color: button.enabled ? Theme.colors.strongLine : Theme.colors.line
        color: !button.enabled ? Theme.colors.offControl
            : button.isMain ? (button.down ? Theme.colors.mainControlPressed : Theme.colors.mainControl)
            : (button.down ? Theme.colors.controlPressed : Theme.colors.control)
    }
    contentItem: Item {
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight

        Column {
            id: column
            anchors.centerIn: parent
            spacing: Theme.px(2)

            Icon {
                name: button.iconName
                color: button.inkColor
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Text {
                text: button.text
                font.family: Theme.textFamily
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                color: button.inkColor
                textFormat: Text.PlainText
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
    }
}
