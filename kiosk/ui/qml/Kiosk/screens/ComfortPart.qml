import QtQuick
import Kiosk

// A part of the comfort panel: its name, and what can be chosen, beside the name where there is room.
Grid {
    id: part

    required property string title
    required property bool isWide
    readonly property real nameWidth: isWide ? Theme.px(200) : width
    readonly property real room: isWide ? width - nameWidth - Theme.gap : width

    columns: isWide ? 2 : 1
    spacing: Theme.gap
    verticalItemAlignment: Grid.AlignVCenter

    Headline {
        rank: 3
        width: part.nameWidth
        text: part.title
        size: Theme.label
        font.weight: Font.DemiBold
        lineHeight: Theme.tightLine
    }
}
