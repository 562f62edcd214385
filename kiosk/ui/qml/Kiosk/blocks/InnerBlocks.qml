pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The blocks inside a box.
Column {
    id: inner

    required property RowModel rows
    required property Visit visit

    spacing: Theme.innerGap

    Repeater {
        model: inner.rows
        delegate: SimpleChooser { column: inner; visit: inner.visit }
    }
}
