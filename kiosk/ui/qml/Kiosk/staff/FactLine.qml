import QtQuick
import Kiosk

// One fact: its name, and beside it, or under it where there is little room, what is so.
Item {
    id: line

    required property string name
    required property string words
    readonly property real nameWidth: Theme.px(190)
    readonly property bool isWide: width > Theme.px(700)

    height: Math.max(title.height, told.y + told.height)

    Words {
        id: title
        anchors.left: line.left
        width: line.isWide ? line.nameWidth : line.width
        text: line.name
        size: Theme.label
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: Theme.colors.heading
    }
    Words {
        id: told
        // On the line of its name.
        anchors { left: line.left; leftMargin: line.isWide ? line.nameWidth : 0; right: line.right }
        y: line.isWide ? title.baselineOffset - baselineOffset : title.height
        text: line.words
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        lineHeight: Theme.tightLine
    }
}
