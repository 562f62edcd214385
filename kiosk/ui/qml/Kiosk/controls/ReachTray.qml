pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What can be touched on the part of the page that is in sight, once more and within reach: each
// control of the page has a twin here that does the same.
FocusScope {
    id: tray

    required property Visit visit
    required property ScrollPane pane
    required property Item page
    property var twins: []
    readonly property real edge: Theme.hand(14)
    // Where the tray is low, its controls are more important than its title.
    readonly property bool hasTitle: height > title.height + 3 * Theme.target
    readonly property bool isLong: flow.height > room.height
    // Under the controls where the tray is high, otherwise beside them.
    readonly property bool isCueBelow: height > 6 * Theme.target

    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    Accessible.ignored: !visible

    // Nothing changes under a finger, and the keys stay where they are.
    function update(): void {
        const shown = [...Array(buttons.count).keys()].map(index => buttons.itemAt(index) as Press);
        if (shown.some(one => one?.down))
            return later.restart();
        const at = shown.findIndex(one => one?.activeFocus);
        twins = visible ? sight.touchables() : [];
        if (at >= 0)
            buttons.itemAt(Math.min(at, buttons.count - 1))?.forceActiveFocus(Qt.TabFocusReason);
    }
    function act(twin: var): void {
        if (twin.press !== null)
            (twin.press as Press).clicked();
        else
            visit.links.follow(twin.link, 0, 0);
        later.restart();
    }

    onVisibleChanged: update()
    Component.onCompleted: update()
    InSight { id: sight; visit: tray.visit; pane: tray.pane; page: tray.page }
    Timer {
        id: later
        interval: 60
        onTriggered: tray.update()
    }
    Connections {
        target: tray.pane
        enabled: tray.visible
        function onContentYChanged(): void { later.start(); }
        function onContentHeightChanged(): void { later.start(); }
        function onHeightChanged(): void { later.start(); }
    }
    Connections {
        target: tray.visit.reader
        enabled: tray.visible
        // The controls of the old page are gone.
        function onSectionChanged(): void { tray.twins = []; later.start(); }
    }
    Headline {
        id: title
        rank: 2
        x: tray.edge
        y: tray.edge
        width: tray.width - 2 * x
        visible: tray.hasTitle
        text: tray.twins.length > 0 ? qsTr("On this part of the page") : qsTr("Nothing to touch on this part of the page")
        size: Theme.capped(26)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    Item {
        id: room
        x: tray.edge
        y: tray.hasTitle ? title.y + title.height + Theme.gap : tray.edge
        width: tray.width - 2 * x
        height: tray.height - y - tray.edge
    }
    ScrollPane {
        id: scroller
        anchors.fill: room
        anchors.rightMargin: tray.isLong && !tray.isCueBelow ? cue.width + Theme.gap : 0
        anchors.bottomMargin: tray.isLong && tray.isCueBelow ? cue.height + Theme.gap : 0
        contentHeight: flow.height

        Flow {
            id: flow
            anchors.left: parent.left
            // As narrow as beside the arrow, so that it stays as it is when the arrow comes.
            width: room.width - (tray.isCueBelow ? 0 : cue.width + Theme.gap)
            spacing: Theme.gap

            Repeater {
                id: buttons
                // A number, so that those that stay keep what they show.
                model: tray.twins.length
                delegate: Chip {
                    required property int index
                    readonly property var twin: tray.twins[index] ?? null

                    width: Math.min(implicitWidth, flow.width)
                    size: Theme.capped(27)
                    iconName: twin?.icon ?? ""
                    text: twin?.words ?? ""
                    onClicked: tray.act(twin)
                }
            }
        }
    }
    MoreCue {
        id: cue
        anchors.right: room.right
        y: tray.isCueBelow ? room.y + room.height - height : room.y
        visible: tray.isLong
        pane: scroller
    }
}
