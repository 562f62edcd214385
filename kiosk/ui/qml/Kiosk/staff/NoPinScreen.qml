import QtQuick
import Kiosk
import Kiosk.Model

// Tells staff how to set a PIN, as long as there is none.
FocusFence {
    id: screen

    required property Staff staff
    readonly property real edge: Theme.space(60)

    function handle(event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Escape:
        case Qt.Key_Back: return staff.close();
        case Qt.Key_Up: return scroller.stepLine(-1);
        case Qt.Key_Down: return scroller.stepLine(1);
        case Qt.Key_PageUp: return scroller.stepPage(-1);
        case Qt.Key_PageDown: return scroller.stepPage(1);
        }
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onPressed: event => handle(event)

    ScrollPane {
        id: scroller
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: back.top; margins: screen.edge }
        contentHeight: column.height
        interactive: isLong

        Column {
            id: column
            anchors.left: parent.left
            width: Math.min(scroller.width, Theme.px(1240))
            spacing: Theme.blockGap

            Headline {
                id: title
                rank: 1
                width: column.width
                text: qsTr("For staff: no PIN is set yet")
                size: Theme.capped(54)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                color: Theme.colors.heading
            }
            Words {
                width: column.width
                text: qsTr("Open a terminal on this machine, as the user that runs the kiosk, and type:")
            }
            Words {
                width: column.width
                text: "kiosk pin set"
                size: Theme.lead
                font.weight: Font.Bold
            }
            Words {
                width: column.width
                text: qsTr("From then on, the PIN opens the staff panel. Until then, Ctrl+Q closes the kiosk.")
            }
            Words {
                width: column.width
                text: qsTr("Are you a visitor? Choose Back to the kiosk.")
                color: Theme.colors.quietInk
            }
        }
    }
    SoftEdge { pane: scroller }
    BarButton {
        id: back
        anchors { left: screen.left; leftMargin: screen.edge }
        y: screen.height - height - screen.edge
        focus: true
        iconName: "undo-2"
        text: qsTr("Back to the kiosk")
        onClicked: screen.staff.close()
    }
}
