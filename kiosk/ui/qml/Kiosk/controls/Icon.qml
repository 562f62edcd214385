import QtQuick
import Kiosk
import Kiosk.Model

// A drawing from the icon font; its meaning always stands beside it in words.
Text {
    required property string name
    property real size: Theme.px(34)

    // Arrows point the way that lines run.
    text: Theme.isMirrored ? Icons.turned(name) : Icons.letter(name)
    font.family: Theme.iconFamily
    font.pixelSize: size
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    color: Theme.colors.ink
    textFormat: Text.PlainText
}
