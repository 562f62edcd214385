import QtQuick
import Kiosk

// A number in a circle, as on the drawings.
Rectangle {
    id: mark

    required property string number

    width: Theme.px(52)
    height: width
    radius: width / 2
    color: Theme.colors.noteFill
    border.color: Theme.colors.heading
    border.width: Theme.hairline

    Text {
        anchors.centerIn: parent
        text: mark.number
        textFormat: Text.PlainText
        font.family: Theme.textFamily
        font.pixelSize: Theme.px(26)
        font.weight: Font.Bold
        color: Theme.colors.heading
    }
}
