pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// One line of a table.
Item {
    id: line

    required property int index
    required property string kind
    required property RowModel rows
    required property bool isStacked
    readonly property bool isHeader: kind === "header"

    implicitHeight: flow.height + Theme.px(28)
    Accessible.role: Accessible.Row
    Accessible.ignored: !visible

    Rectangle {
        anchors.fill: line
        visible: line.isHeader
        color: Theme.colors.noteFill
    }
    Rectangle {
        anchors { left: line.left; right: line.right; bottom: line.bottom }
        height: line.isHeader ? Theme.hairline * 2 : Theme.hairline
        color: line.isHeader ? Theme.colors.heading : Theme.colors.line
    }
    Flow {
        id: flow
        y: Theme.px(14)
        width: line.width

        Repeater {
            model: line.rows
            delegate: TableCell {
                width: line.isStacked ? line.width : Math.floor(line.width * weight)
                isStacked: line.isStacked
                isHeader: line.isHeader
                line: line.index
            }
        }
    }
}
