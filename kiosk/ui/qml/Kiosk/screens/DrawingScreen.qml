pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A drawing as large as the screen, with its legend. It closes by its button, by a tap beside it
// and by Escape; it is made larger and moved by buttons as well as by fingers.
FocusFence {
    id: screen

    required property Visit visit
    readonly property Cards cards: visit.cards
    readonly property bool isTall: height > width
    readonly property real edge: Theme.hand(24)
    // Beside the drawing there is room for long words of large text.
    readonly property real legendSize: isTall ? height * 0.32 : Math.max(width * 0.32, Theme.px(220))
    readonly property real tallHeight: bar.y - 3 * edge - legendSize

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: cards.drawingTitle.length > 0 ? cards.drawingTitle : qsTr("Drawing")
    // The keys that scroll are for a legend that does not fit.
    Keys.onPressed: event => keys.handle(event)
    onActiveFocusChanged: if (activeFocus && !bar.activeFocus) bar.takeFocus(Qt.OtherFocusReason)

    PaneKeys { id: keys; fence: screen; pane: legend.pane; visit: screen.visit }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper

        MouseArea {
            anchors.fill: parent
            onClicked: screen.cards.close()
            onWheel: wheel => wheel.accepted = true
        }
    }
    Rectangle {
        id: plate
        anchors { left: screen.left; leftMargin: screen.edge }
        y: screen.edge
        width: screen.width - 2 * screen.edge - (screen.isTall ? 0 : screen.legendSize + screen.edge)
        // On a tall screen no higher than the drawing, so that the legend stands close by.
        height: screen.isTall ? Math.min(screen.tallHeight, pane.fitHeight + 2 * pane.margin) : bar.y - 2 * screen.edge
        radius: Theme.radius
        color: Theme.colors.figurePlate
        border.color: Theme.colors.line
        border.width: Theme.hairline
        Accessible.role: Accessible.Graphic
        Accessible.name: screen.cards.drawingWords

        // A tap on the drawing itself is no tap beside it.
        MouseArea { anchors.fill: parent }
        ZoomPane {
            id: pane
            readonly property real margin: Theme.hand(16)
            anchors { fill: parent; margins: margin }
            source: screen.cards.drawingSource
        }
    }
    DrawingLegend {
        id: legend
        anchors { left: screen.left; leftMargin: screen.edge + (screen.isTall ? 0 : plate.width + screen.edge) }
        y: screen.isTall ? plate.y + plate.height + screen.edge : screen.edge
        width: screen.isTall ? screen.width - 2 * screen.edge : screen.legendSize
        height: bar.y - screen.edge - y
        cards: screen.cards
    }
    DrawingBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        pane: pane
        onClosed: screen.cards.close()
    }
}
