pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Words of somebody else, set apart by a line at their side.
Item {
    id: quote

    required property RowModel rows

    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Quote")
    Accessible.ignored: !visible

    Rectangle {
        anchors.left: quote.left
        width: Theme.px(6)
        height: quote.height
        color: Theme.colors.heading
    }
    Column {
        id: column
        anchors { left: quote.left; leftMargin: Theme.px(30); right: quote.right }
        spacing: Theme.innerGap

        Repeater {
            model: quote.rows
            delegate: RowText {
                width: column.width
                font.italic: true
            }
        }
    }
}
