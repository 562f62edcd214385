pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A table. Where its columns would be narrow, each line becomes a stack with the columns' names.
Column {
    id: table

    required property int level
    required property RowModel rows
    readonly property bool isStacked: width / level < Theme.px(Theme.hasMoreSpace ? 340 : 270)

    Accessible.role: Accessible.Table
    //: Spoken before a table. %1 and %2 are numbers.
    Accessible.description: qsTr("Rows: %1. Columns: %2.").arg(lines.count - 1).arg(level)
    Accessible.ignored: !visible

    Repeater {
        id: lines
        model: table.rows
        delegate: TableLine {
            width: table.width
            visible: kind === "line" || !table.isStacked
            isStacked: table.isStacked
        }
    }
}
