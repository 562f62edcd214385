import QtQuick
import Kiosk

// Looks like the button that the whole welcome screen is.
Rectangle {
    id: sign

    required property string text
    required property bool isPressed
    readonly property color ink: isPressed ? Theme.colors.controlInk : Theme.colors.menuCurrentSign

    width: row.width + Theme.px(96)
    height: row.height + Theme.px(60)
    radius: height / 2
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
