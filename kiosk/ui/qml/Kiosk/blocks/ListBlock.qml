pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A list: each point with its bullet or number, nested points set in.
Column {
    id: list

    required property RowModel rows

    spacing: Theme.pointGap
    Accessible.role: Accessible.List
    //: Spoken before a list. %1 is how many points it has.
    Accessible.description: qsTr("Points: %1").arg(points.count)
    Accessible.ignored: !visible

    Repeater {
        id: points
        model: list.rows
        delegate: ListItemRow {
            width: list.width
        }
    }
}
