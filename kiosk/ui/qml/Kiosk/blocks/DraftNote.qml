import QtQuick
import Kiosk

// Says that a page is a draft translation, before its text is read.
Rectangle {
    id: note

    required property string text

    implicitHeight: Math.max(words.height, mark.height) + Theme.px(32)
    radius: Theme.radius
    color: Theme.colors.noteFill
    border.color: Theme.colors.noteEdge
    border.width: Theme.hairline

    Icon {
        id: mark
        anchors { left: note.left; leftMargin: Theme.px(24) }
        y: Theme.px(16)
        name: "languages"
        size: Theme.px(36)
        color: Theme.colors.noteEdge
    }
    Words {
        id: words
        anchors { left: mark.right; leftMargin: Theme.px(16); right: note.right; rightMargin: Theme.px(24) }
        anchors.verticalCenter: note.verticalCenter
        text: note.text
        size: Theme.label
        lineHeight: Theme.tightLine
        font.weight: Font.DemiBold
    }
}
