pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The controls of a drawing that fills the screen, in more rows where large text needs them. Tab goes
// round among them.
Item {
    id: bar

    required property ZoomPane pane
    readonly property bool hasVisualFocus: close.visualFocus || moves.children.some(one => (one as Press)?.visualFocus ?? false)

    signal closed

    // One that has the focus and is switched off hands it on, or the keys would be lost.
    component Move: BarButton {
        required property BarButton opposite

        function handOn(): void {
            (opposite.enabled ? opposite : close).forceActiveFocus(focusReason);
        }

        onEnabledChanged: if (!enabled && focus) Qt.callLater(handOn)
    }

    implicitHeight: moves.height + Theme.hand(24)

    function takeFocus(reason: int): void {
        close.forceActiveFocus(reason);
    }

    Flow {
        id: moves
        x: Theme.hand(24)
        width: close.x - x - Theme.gap
        spacing: Theme.gap

        Move {
            id: larger
            opposite: smaller
            iconName: "zoom-in"
            text: qsTr("Larger", "show the drawing larger")
            enabled: bar.pane.zoom < bar.pane.largest
            KeyNavigation.tab: smaller
            KeyNavigation.backtab: close
            onClicked: bar.pane.zoomStep(1.5)
        }
        Move {
            id: smaller
            opposite: larger
            iconName: "zoom-out"
            text: qsTr("Smaller", "show the drawing smaller")
            enabled: bar.pane.zoom > 1
            KeyNavigation.tab: toLeft
            onClicked: bar.pane.zoomStep(1 / 1.5)
        }
        Move {
            id: toLeft
            opposite: toRight
            iconName: "chevron-left"
            text: qsTr("Left", "move to the left part of the drawing")
            enabled: !bar.pane.atXBeginning
            KeyNavigation.tab: toRight
            onClicked: bar.pane.moveBy(-0.4, 0)
        }
        Move {
            id: toRight
            opposite: toLeft
            iconName: "chevron-right"
            text: qsTr("Right", "move to the right part of the drawing")
            enabled: !bar.pane.atXEnd
            KeyNavigation.tab: up
            onClicked: bar.pane.moveBy(0.4, 0)
        }
        Move {
            id: up
            opposite: down
            iconName: "chevron-up"
            text: qsTr("Up", "move to the upper part of the drawing")
            enabled: !bar.pane.atYBeginning
            KeyNavigation.tab: down
            onClicked: bar.pane.moveBy(0, -0.4)
        }
        Move {
            id: down
            opposite: up
            iconName: "chevron-down"
            text: qsTr("Down", "move to the lower part of the drawing")
            enabled: !bar.pane.atYEnd
            KeyNavigation.tab: close
            onClicked: bar.pane.moveBy(0, 0.4)
        }
    }
    BarButton {
        id: close
        anchors { right: parent.right; rightMargin: Theme.hand(24); bottom: moves.bottom }
        iconName: "x"
        text: qsTr("Close the drawing")
        isMain: true
        focus: true
        KeyNavigation.tab: larger
        onClicked: bar.closed()
    }
}
