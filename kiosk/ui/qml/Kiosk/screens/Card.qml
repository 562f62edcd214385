pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A card over the page: it scrolls where it must, keeps the keys, and closes by its button, by a
// tap outside and by Escape.
FocusFence {
    id: card

    required property Visit visit
    property string title: ""
    property bool isDimmed: true
    // Below the line of reach, where controls are lowered. Counted from where lines begin.
    property rect room: Qt.rect(0, Theme.reachTop, width, height - Theme.reachTop)
    readonly property bool isLowRoom: room.height < Theme.hand(480)
    property real panelWidth: Theme.px(1000)
    // Where in its room the panel stands: 0 at the top, 1 at the foot.
    property real level: 0.5
    // Whether the panel takes all of the height that its room has.
    property bool isTall: false
    default property alias content: column.data
    // Stands between the pager and the close button.
    property alias extra: extra.data
    // What is left free round the panel, and within it.
    property real gap: Theme.hand(isLowRoom ? 8 : 24)
    property real edge: Theme.hand(isLowRoom ? 12 : 36)
    property real between: Theme.innerGap
    property real footGap: Theme.hand(24)
    // Where there is little room, the words have all of its height.
    property bool isCloseBeside: isLowRoom
    readonly property real contentWidth: column.width
    // The most that can be seen at once.
    readonly property real contentHeight: panel.free - panel.footHeight - 2 * edge

    readonly property CardHost host: parent as CardHost

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onPressed: event => keys.handle(event)
    PaneKeys { id: keys; fence: card; pane: scroller; visit: card.visit }

    Scrim {
        anchors.fill: parent
        opacity: card.isDimmed ? card.host?.dim ?? 1 : 0
        onTapped: card.visit.cards.close()
    }
    Rectangle {
        id: panel
        readonly property real free: card.room.height - 2 * card.gap
        readonly property real sideWidth: card.isCloseBeside ? Math.max(close.width, pager.width) + Theme.hand(24) : 0
        readonly property real footHeight: card.isCloseBeside ? 0 : Math.max(close.height, extra.height) + card.footGap
        anchors { left: card.left; leftMargin: card.room.x + Math.round((card.room.width - width) / 2) }
        y: card.room.y + card.gap + Math.round((free - height) * card.level)
        width: Math.min(card.room.width - 2 * card.gap, card.panelWidth)
        height: card.isTall ? free : Math.min(free, Math.max(Math.ceil(column.height), close.height) + footHeight + 2 * card.edge)
        radius: Theme.radius * 2
        color: Theme.colors.paper
        border.color: Theme.colors.strongLine
        border.width: Theme.hairline

        MouseArea { anchors.fill: parent }
        ScrollPane {
            id: scroller
            anchors { fill: parent; margins: card.edge }
            anchors { rightMargin: card.edge + panel.sideWidth; bottomMargin: card.edge + panel.footHeight }
            contentHeight: column.height

            Column {
                id: column
                width: scroller.width
                spacing: card.between
            }
        }
        SoftEdge { pane: scroller }
        Pager {
            id: pager
            anchors { left: panel.left; leftMargin: card.isCloseBeside ? panel.width - card.edge - width : card.edge }
            y: card.isCloseBeside ? card.edge : close.y
            visible: !scroller.atYBeginning || !scroller.atYEnd
            columns: 2
            pane: scroller
        }
        Column {
            id: extra
            anchors { left: panel.left; leftMargin: card.edge + pager.width + Theme.gap }
            anchors { right: close.left; rightMargin: Theme.gap; bottom: close.bottom }
            spacing: Theme.gap
        }
        BarButton {
            id: close
            anchors { right: parent.right; bottom: parent.bottom; margins: card.edge }
            focus: true
            iconName: "x"
            text: qsTr("Close this card")
            isMain: true
            onClicked: card.visit.cards.close()
        }
    }
}
