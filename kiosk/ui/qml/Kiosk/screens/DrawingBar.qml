pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The controls of a drawing that fills the screen, in more rows where large text needs them. Tab goes
// round among them.
Item {
    id: bar

    required property ZoomPane pane
    // Where controls are lowered, all of them have to stand under the line.
    readonly property real letters: Theme.reachTop > 0 ? Theme.capped(24) : Theme.label
    readonly property bool hasVisualFocus: close.visualFocus || moves.children.some(one => (one as Press)?.visualFocus ?? false)

    signal closed

    implicitHeight: moves.height + Theme.hand(24)

    function takeFocus(reason: int): void {
        close.forceActiveFocus(reason);
    }

    Flow {
        id: moves
        anchors { left: bar.left; leftMargin: Theme.hand(24); right: close.left; rightMargin: Theme.gap }
        spacing: Theme.gap

        BarButton {
            id: larger
            heir: smaller
            size: bar.letters
            iconName: "zoom-in"
            text: qsTr("Larger", "show the drawing larger")
            enabled: bar.pane.zoom < bar.pane.largest
            onClicked: bar.pane.zoomStep(1.5)
        }
        BarButton {
            id: smaller
            heir: larger
            size: bar.letters
            iconName: "zoom-out"
            text: qsTr("Smaller", "show the drawing smaller")
            enabled: bar.pane.zoom > 1
            onClicked: bar.pane.zoomStep(1 / 1.5)
        }
        // Each stands at the side that it leads to.
        Across {
            id: before
            heir: after
            isRight: Theme.isMirrored
        }
        Across {
            id: after
            heir: before
            isRight: !Theme.isMirrored
        }
        BarButton {
            id: up
            heir: down
            size: bar.letters
            iconName: "chevron-up"
            text: qsTr("Up", "move to the upper part of the drawing")
            enabled: !bar.pane.atYBeginning
            onClicked: bar.pane.moveBy(0, -0.4)
        }
        BarButton {
            id: down
            heir: up
            size: bar.letters
            iconName: "chevron-down"
            text: qsTr("Down", "move to the lower part of the drawing")
            enabled: !bar.pane.atYEnd
            onClicked: bar.pane.moveBy(0, 0.4)
        }
    }
    BarButton {
        id: close
        anchors { right: parent.right; rightMargin: Theme.hand(24); bottom: moves.bottom }
        size: bar.letters
        iconName: "x"
        text: qsTr("Close the drawing")
        isMain: true
        focus: true
        onClicked: bar.closed()
    }

    component Across: BarButton {
        required property bool isRight

        size: bar.letters
        iconName: isRight ? "chevron-right" : "chevron-left"
        text: isRight ? qsTr("Right", "move to the right part of the drawing")
            : qsTr("Left", "move to the left part of the drawing")
        enabled: isRight ? !bar.pane.atXEnd : !bar.pane.atXBeginning
        onClicked: bar.pane.moveBy(isRight ? 0.4 : -0.4, 0)
    }
}
