pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The topic menu: one large card for each pack.
FocusFence {
    id: screen

    required property Visit visit
    readonly property alias foot: bar.height
    readonly property bool isLow: Theme.reachTop > 0
    readonly property real edge: Theme.space(Theme.isPortrait ? 56 : 88)

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    ScrollPane {
        id: scroller
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: bar.top }
        anchors.topMargin: Theme.reachTop
        contentHeight: column.height + 2 * column.y

        Column {
            id: column
            x: screen.edge
            y: Theme.hand(screen.isLow ? 14 : 48)
            width: scroller.width - 2 * x
            spacing: Theme.hand(32)

            Headline {
                rank: 1
                width: column.width
                visible: !screen.isLow
                text: qsTr("What would you like to read about?")
                size: Theme.title(56)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
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
    Headline {
        rank: 1
        x: screen.edge
        y: (Theme.reachTop - height) / 2
        width: screen.width - 2 * x
        visible: screen.isLow
        text: qsTr("What would you like to read about?")
        size: Theme.title(56)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    SoftEdge { pane: scroller }
    Bar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visit: screen.visit
        pane: scroller
        hasPager: !scroller.atYBeginning || !scroller.atYEnd
        hasPage: false
    }
    Keys.onPressed: event => keys.handle(event)

    PaneKeys { id: keys; fence: screen; pane: scroller; visit: screen.visit }
}
