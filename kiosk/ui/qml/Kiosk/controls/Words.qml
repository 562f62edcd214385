import QtQuick
import Kiosk

// Text that wraps and grows, and never is cut.
Text {
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    lineHeight: Theme.looseLine
    color: Theme.colors.ink
    linkColor: Theme.colors.link
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
