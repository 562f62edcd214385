pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A list: each point with its bullet or number, nested points set in.
Column {
    id: list

    required property RowModel rows

    spacing: Theme.px(12)
    Accessible.role: Accessible.List

    Repeater {
        model: list.rows
        delegate: ListItemRow {
            width: list.width
        }
    }
}
