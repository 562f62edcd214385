import QtQuick
import Kiosk
import Kiosk.Model

// The controls under a page: the same ones in the same places on every page. What does not fit
// beside the others, as may be with large text, goes to a second row.
Rectangle {
    id: bar

    required property Visit visit
    required property ScrollPane pane
    required property bool hasMenuButton
    required property bool hasPager
    readonly property real edge: Theme.hand(14)
    readonly property real between: Theme.hand(24)
    readonly property real room: moves.width - rest.x + Theme.gap - close.width - 2 * between
    // Beside the controls while two lines are enough for it, otherwise above them.
    readonly property bool isHelpInline: room > Theme.px(240)

    implicitHeight: moves.height + 2 * edge + (isHelpInline ? 0 : help.height + Theme.hand(8))
    color: Theme.colors.paper

    Rectangle {
        width: bar.width
        height: Theme.hairline
        color: Theme.colors.line
    }
    Flow {
        id: moves
        x: bar.edge
        anchors { bottom: bar.bottom; bottomMargin: bar.edge }
        width: bar.width - 2 * bar.edge
        spacing: Theme.gap

        BarButton {
            width: Math.min(implicitWidth, moves.width)
            visible: bar.hasMenuButton
            iconName: "menu"
            text: qsTr("Menu")
            onClicked: bar.visit.toggleMenu()
        }
        BarButton {
            width: Math.min(implicitWidth, moves.width)
            iconName: "house"
            text: qsTr("Back to menu")
            onClicked: bar.visit.backToMenu()
        }
        Item {
            visible: bar.hasPager
            width: pager.width
            height: close.height

            Pager {
                id: pager
                anchors.verticalCenter: parent.verticalCenter
                columns: 2
                pane: bar.pane
            }
        }
        // Keeps the end of the last row free for the way out.
        Item {
            id: rest
            width: close.width
            height: close.height
        }
    }
    HelpLine {
        id: help
        x: bar.isHelpInline ? moves.x + rest.x - Theme.gap + bar.between : bar.edge
        y: bar.isHelpInline ? moves.y + rest.y + (close.height - height) / 2 : bar.edge
        width: bar.isHelpInline ? bar.room : bar.width - 2 * bar.edge
        horizontalAlignment: Text.AlignHCenter
    }
    BarButton {
        id: close
        anchors { right: bar.right; rightMargin: bar.edge; bottom: moves.bottom }
        iconName: "x"
        text: qsTr("Close")
        isMain: true
        onClicked: bar.visit.close()
    }
}
