import QtQuick
import Kiosk

// One line under a drawing: a number of its legend, or a sentence of its description.
Item {
    id: row

    required property string marker
    required property string text
    required property bool isRich
    required property string plain
    readonly property bool isNumbered: marker.length > 0

    implicitHeight: Math.max(words.y + words.height, isNumbered ? mark.height : 0)

    NumberMark {
        id: mark
        anchors.left: row.left
        visible: row.isNumbered
        number: row.marker
    }
    RowText {
        id: words
        anchors { left: row.left; leftMargin: row.isNumbered ? mark.width + Theme.px(18) : 0; right: row.right }
        y: !row.isNumbered ? Theme.px(8) : lineCount === 1 ? (mark.height - height) / 2 + Theme.px(4) : 0
        text: row.text
        isRich: row.isRich
        plain: row.plain
        color: row.isNumbered ? Theme.colors.ink : Theme.colors.quietInk
        Accessible.name: row.isNumbered ? qsTr("%1: %2", "number on a drawing, and what it shows").arg(row.marker).arg(row.plain) : row.plain
    }
}
