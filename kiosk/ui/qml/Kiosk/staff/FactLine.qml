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
        x: line.isWide ? line.nameWidth : 0
        y: line.isWide ? title.baselineOffset - baselineOffset : title.height
        width: line.width - x
        text: line.words
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        lineHeight: Theme.tightLine
    }
}
