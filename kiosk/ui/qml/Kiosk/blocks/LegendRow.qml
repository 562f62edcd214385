import QtQuick
import Kiosk

// One line under a drawing: a number of its legend, or a sentence of its description.
Item {
    id: row

    required property string marker
    required property string text
    required property bool isRich
    required property string plain
    // Where words can't be touched, they don't look as if they could.
    property bool isTouchable: true
    readonly property bool isNumbered: marker.length > 0

    implicitHeight: Math.max(words.y + words.height, isNumbered ? mark.height : 0)

    NumberMark {
        id: mark
        visible: row.isNumbered
        number: row.marker
    }
    RowText {
        id: words
        x: row.isNumbered ? mark.width + Theme.px(18) : 0
        y: !row.isNumbered ? Theme.px(8) : lineCount === 1 ? (mark.height - height) / 2 + Theme.px(4) : 0
        width: row.width - x
        text: row.isTouchable ? row.text : row.plain
        isRich: row.isRich && row.isTouchable
        plain: row.plain
        color: row.isNumbered ? Theme.colors.ink : Theme.colors.quietInk
        Accessible.name: row.isNumbered ? qsTr("%1: %2", "number on a drawing, and what it shows").arg(row.marker).arg(row.plain) : row.plain
    }
}
