pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The title, the numbered legend and the description beside a drawing.
Item {
    id: legend

    required property Cards cards
    readonly property ScrollPane pane: scroller
    readonly property bool isLong: column.height > height

    ScrollPane {
        id: scroller
        anchors { fill: parent; bottomMargin: legend.isLong ? pager.height + Theme.gap : 0 }
        contentHeight: column.height

        Column {
            id: column
            width: scroller.width
            spacing: Theme.pointGap

            Headline {
                rank: 2
                width: column.width
                visible: text.length > 0
                text: legend.cards.drawingTitle
                size: Theme.lead
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
            }
            Repeater {
                model: legend.cards.legend
                delegate: LegendRow { width: column.width }
            }
        }
    }
    SoftEdge { pane: scroller }
    Pager {
        id: pager
        anchors { right: parent.right; bottom: parent.bottom }
        visible: legend.isLong
        columns: 2
        pane: scroller
    }
}
