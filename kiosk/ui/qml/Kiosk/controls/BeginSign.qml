import QtQuick
import Kiosk

// Looks like the button that the whole welcome screen is.
Rectangle {
    id: sign

    required property string text
    required property bool isPressed
    property real sides: Theme.px(96)
    readonly property color ink: isPressed ? Theme.colors.controlInk : Theme.colors.menuCurrentSign

    width: row.width + sides
    height: Math.max(Theme.target, row.height + Theme.px(Theme.isLow ? 24 : 60))
    radius: height / 2
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    color: isPressed ? Theme.colors.controlPressed : Theme.colors.menuCurrent

    Row {
        id: row
        anchors.centerIn: sign
        spacing: Theme.px(26)

        Text {
            text: sign.text
            textFormat: Text.PlainText
            font.family: Theme.textFamily
            font.pixelSize: Theme.px(45)
            font.weight: Font.Bold
            color: sign.ink
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right"
            size: Theme.px(45)
            color: sign.ink
        }
    }
}
