import QtQuick
import Kiosk

// The words of a row. PageColumn opens the link that is nearest to a tap.
Words {
    required text
    required property bool isRich
    required property string plain

    textFormat: isRich ? Text.StyledText : Text.PlainText
    Accessible.role: Accessible.Paragraph
    Accessible.name: plain
}
