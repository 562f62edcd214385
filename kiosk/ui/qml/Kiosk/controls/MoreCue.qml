import QtQuick
import Kiosk

// A large arrow under a pane that says there is more, and goes there; from the end, back to the top.
Press {
    id: cue

    required property ScrollPane pane
    property color ink: Theme.colors.controlInk
    property color fill: Theme.colors.control
    property color pressedFill: Theme.colors.controlPressed

    implicitWidth: Math.max(Theme.target, row.width + Theme.hand(28))
    implicitHeight: Math.max(Theme.target, row.height + Theme.hand(8))
    //: More of the page can be read above.
    text: pane.atYEnd ? qsTr("More above") : qsTr("More below")
    focusPolicy: Qt.NoFocus
    onClicked: pane.atYEnd ? pane.moveTo(0) : pane.stepPage(1)

    background: Rectangle {
        color: cue.down ? cue.pressedFill : cue.fill
        radius: Theme.radius
        border.color: cue.ink
        border.width: Theme.hairline
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.hand(12)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: cue.pane.atYEnd ? "chevron-up" : "chevron-down"
                size: Theme.hand(44)
                color: cue.ink
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: cue.text
                size: Theme.capped(24)
                font.weight: Font.DemiBold
                lineHeight: Theme.tightLine
                color: cue.ink
                Accessible.ignored: true
            }
        }
    }
}
