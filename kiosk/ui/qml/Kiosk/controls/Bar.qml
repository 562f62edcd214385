import QtQuick
import Kiosk
import Kiosk.Model

// The controls under a page: the same ones in the same places on every page.
Rectangle {
    id: bar

    required property Visit visit
    required property ScrollPane pane
    required property bool hasMenuButton
    required property bool hasPager
    readonly property real edge: Theme.px(14)
    readonly property real room: width - moves.width - leave.width - 2 * edge - 2 * Theme.px(24)
    // Beside the controls while two lines are enough for it, otherwise above them.
    readonly property bool isHelpInline: room > Theme.px(240)

    implicitHeight: leave.height + 2 * edge + (isHelpInline ? 0 : help.height + Theme.px(8))
    color: Theme.colors.paper

    Rectangle {
        width: bar.width
        height: Theme.hairline
        color: Theme.colors.line
    }
    Row {
        id: moves
        anchors { left: bar.left; leftMargin: bar.edge; bottom: bar.bottom; bottomMargin: bar.edge }
        spacing: Theme.gap

        BarButton {
            visible: bar.hasMenuButton
            iconName: "menu"
            text: qsTr("Menu")
            onClicked: bar.visit.toggleMenu()
        }
        BarButton {
            iconName: "house"
            text: qsTr("Back to menu")
            onClicked: bar.visit.backToMenu()
        }
        Pager {
            visible: bar.hasPager
            columns: 2
            pane: bar.pane
        }
    }
    HelpLine {
        id: help
        x: bar.isHelpInline ? moves.x + moves.width + Theme.px(24) : bar.edge
        y: bar.isHelpInline ? moves.y + (moves.height - height) / 2 : bar.edge
        width: bar.isHelpInline ? bar.room : bar.width - 2 * bar.edge
        horizontalAlignment: Text.AlignHCenter
    }
    Row {
        id: leave
        anchors { right: bar.right; rightMargin: bar.edge; bottom: bar.bottom; bottomMargin: bar.edge }

        BarButton {
            iconName: "x"
            text: qsTr("Close")
            isMain: true
            onClicked: bar.visit.close()
        }
    }
}
