pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// How often pages were opened on each of the last days: bars, and the same in words.
Column {
    id: chart

    required property Health health
    readonly property int days: bars.count

    spacing: Theme.px(6)

    Headline {
        rank: 2
        width: chart.width
        text: qsTr("The last 30 days")
        size: Theme.lead
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: Theme.colors.heading
    }
    Words {
        width: chart.width
        text: chart.health.daysWords
        lineHeight: Theme.tightLine
    }
    Item {
        id: plot
        width: chart.width
        height: Theme.space(140)
        visible: chart.days > 0

        Repeater {
            id: bars
            model: chart.health.days
            delegate: Rectangle {
                required property int index
                required property real share
                required property int openings

                readonly property real step: plot.width / Math.max(1, chart.days)

                x: Theme.mirrored(Math.round(index * step), width, plot.width)
                y: plot.height - height
                width: Math.max(1, Math.floor(step * 0.8))
                height: openings > 0 ? Math.max(Theme.ring, Math.round(plot.height * share)) : Theme.hairline
                color: openings > 0 ? Theme.colors.mainControl : Theme.colors.strongLine
            }
        }
    }
    Item {
        width: chart.width
        height: first.height
        visible: chart.days > 0

        Words {
            id: first
            anchors.left: parent.left
            text: chart.health.firstDay
            size: Theme.label
            color: Theme.colors.quietInk
        }
        Words {
            anchors.right: parent.right
            text: chart.health.lastDay
            size: Theme.label
            color: Theme.colors.quietInk
        }
    }
}
