import QtQuick
import Kiosk
import Kiosk.Model

// The controls under the topic menu.
Rectangle {
    id: bar

    required property Visit visit
    required property ScrollPane pane
    readonly property real edge: Theme.hand(14)

    implicitHeight: Math.max(close.height, help.height) + 2 * edge
    color: Theme.colors.paper

    Rectangle {
        width: bar.width
        height: Theme.hairline
        color: Theme.colors.line
    }
    Pager {
        id: pager
        anchors { left: bar.left; leftMargin: bar.edge; verticalCenter: bar.verticalCenter }
        columns: 2
        visible: !bar.pane.atYBeginning || !bar.pane.atYEnd
        pane: bar.pane
    }
    HelpLine {
        id: help
        anchors {
            left: pager.visible ? pager.right : bar.left; right: close.left
            margins: Theme.hand(24); verticalCenter: bar.verticalCenter
        }
        horizontalAlignment: Text.AlignHCenter
    }
    BarButton {
        id: close
        anchors { right: bar.right; rightMargin: bar.edge; verticalCenter: bar.verticalCenter }
        iconName: "x"
        text: qsTr("Close")
        isMain: true
        onClicked: bar.visit.close()
    }
}
