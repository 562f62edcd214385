import QtQuick
import Kiosk

// One point of a list.
Item {
    id: item

    required property string text
    required property bool isRich
    required property string plain
    required property int level
    required property string marker
    readonly property real indent: Theme.px(40) * level

    implicitHeight: words.height
    Accessible.role: Accessible.ListItem
    Accessible.name: plain

    Text {
        id: mark
        x: item.indent
        width: Theme.px(40)
        text: item.marker
        textFormat: Text.PlainText
        font: words.font
        lineHeight: words.lineHeight
        color: Theme.colors.heading
    }
    RowText {
        id: words
        anchors { left: mark.right; right: item.right }
        text: item.text
        isRich: item.isRich
        plain: item.plain
    }
}
