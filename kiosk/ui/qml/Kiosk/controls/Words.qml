import QtQuick
import Kiosk

// Text that wraps and grows, and never is cut.
Text {
    // Of the letters, in pixels. What stands between letters follows it, and would run in a circle
    // if it followed the font.
    property real size: Theme.body
    // What it says, while some of it is marked as being read aloud.
    property string unmarked: ""

    // Named, or words of another script would stand at the other side.
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    rightPadding: Theme.mostSigns > 0 ? Math.max(0, width - Theme.mostSigns * size) : 0
    textFormat: Text.PlainText
    font.family: Theme.textFamily
    font.pixelSize: size
    font.letterSpacing: Theme.betweenLetters(size)
    font.wordSpacing: Theme.betweenWords(size)
    lineHeight: Theme.looseLine
    color: Theme.colors.ink
    linkColor: Theme.colors.link
    Accessible.role: Accessible.StaticText
    Accessible.name: unmarked.length > 0 ? unmarked : text
    // What is hidden, or belongs to a control that has the same name, is not said.
    Accessible.ignored: !visible
}
