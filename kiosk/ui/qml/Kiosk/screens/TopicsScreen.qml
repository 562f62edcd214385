pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The topic menu: one large card for each pack.
FocusScope {
    id: screen

    required property Visit visit
    readonly property real edge: Theme.space(Theme.isPortrait ? 56 : 88)

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    ScrollPane {
        id: scroller
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: bar.top }
        contentHeight: column.height + Theme.hand(96)

        Column {
            id: column
            x: screen.edge
            y: Theme.hand(48)
            width: scroller.width - 2 * x
            spacing: Theme.hand(32)

            Words {
                width: column.width
                text: qsTr("What would you like to read about?")
                font.pixelSize: Theme.capped(56)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                Accessible.role: Accessible.Heading
            }
            Flow {
                id: flow
                width: column.width
                spacing: Theme.hand(24)
                readonly property int columns: Math.max(1, Math.floor(width / Theme.px(700)))

                Repeater {
                    model: screen.visit.topics
                    delegate: TopicCard {
                        width: (flow.width - (flow.columns - 1) * flow.spacing) / flow.columns - 1
                        onClicked: screen.visit.chooseTopic(packId)
                    }
                }
            }
        }
    }
    SoftEdge { pane: scroller }
    TopicsBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visit: screen.visit
        pane: scroller
    }
    Keys.onPressed: event => keys.handle(event)

    PaneKeys { id: keys; pane: scroller; visit: screen.visit }
}
