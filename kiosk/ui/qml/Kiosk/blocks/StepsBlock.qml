pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What happens, as a timeline.
Column {
    id: steps

    required property string title
    required property RowModel rows

    Accessible.role: Accessible.List
    Accessible.name: title

    Words {
        width: steps.width
        visible: text.length > 0
        text: steps.title
        font.weight: Font.Bold
        bottomPadding: Theme.px(14)
    }
    Repeater {
        id: repeater
        model: steps.rows
        delegate: StepRow {
            width: steps.width
            isLast: index === repeater.count - 1
        }
    }
}
