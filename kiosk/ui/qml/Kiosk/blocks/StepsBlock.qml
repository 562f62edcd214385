pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What happens, as a timeline.
Column {
    id: steps

    required property string title
    required property int rank
    required property RowModel rows

    Accessible.role: Accessible.List
    //: Spoken before a list. %1 is how many steps it has.
    Accessible.description: qsTr("Steps: %1").arg(repeater.count)
    Accessible.ignored: !visible

    Headline {
        rank: steps.rank
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
            total: repeater.count
        }
    }
}
