pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Asks staff for their PIN. Fingers use its keys, a keyboard its own.
FocusFence {
    id: screen

    required property Staff staff
    readonly property PinPad pad: staff.pad
    readonly property bool isWide: width > height
    readonly property real edge: Theme.space(isWide ? 48 : 60)
    readonly property real foot: back.height + Theme.gap
    readonly property real keysLeft: isWide
        ? width - keys.width - Math.max(edge, Math.round((width / 2 - keys.width) / 2))
        : Math.round((width - keys.width) / 2)

    function handle(event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Escape:
        case Qt.Key_Back: return staff.close();
        case Qt.Key_Backspace:
        case Qt.Key_Delete: return pad.backspace();
        case Qt.Key_Up:
        case Qt.Key_Left:
        case Qt.Key_Backtab: return step(false);
        case Qt.Key_Down:
        case Qt.Key_Right:
        case Qt.Key_Tab: return step(true);
        case Qt.Key_PageUp: return scroller.stepPage(-1);
        case Qt.Key_PageDown: return scroller.stepPage(1);
        }
        KeyUse.isOn = true;
        pad.type(event.text);
        // Enter on a keyboard ends what was typed there.
        if (pad.canType)
            keys.enterKey.forceActiveFocus(Qt.TabFocusReason);
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Accessible.description: words.text
    Keys.onPressed: event => handle(event)

    ScrollPane {
        id: scroller
        anchors { left: screen.left; leftMargin: screen.edge }
        y: screen.edge
        width: (screen.isWide ? screen.keysLeft : screen.width) - 2 * screen.edge
        height: (screen.isWide ? screen.height - screen.foot - screen.edge : keys.y) - 2 * screen.edge
        contentHeight: column.height
        interactive: isLong

        Column {
            id: column
            width: scroller.width
            spacing: Theme.innerGap

            Headline {
                id: title
                rank: 1
                width: column.width
                text: qsTr("Enter the staff PIN")
                size: Theme.capped(48)
                font.weight: Font.Bold
                lineHeight: Theme.tightLine
                color: Theme.colors.heading
            }
            Words {
                id: words
                width: column.width
                visible: text.length > 0
                text: screen.pad.message
                size: Theme.lead
                font.weight: Font.DemiBold
            }
            Words {
                width: column.width
                text: qsTr("Are you a visitor? Choose Back to the kiosk.")
                color: Theme.colors.quietInk
            }
        }
    }
    SoftEdge { pane: scroller }
    PinKeys {
        id: keys
        anchors { left: screen.left; leftMargin: screen.keysLeft }
        // Where controls are lowered, within reach.
        y: Math.max(Math.round((screen.height - height) / 2), Math.min(Theme.reachTop, screen.height - height - screen.edge))
        room: screen.isWide ? screen.height - 2 * Theme.hand(24) : Math.round(screen.height * 0.6)
        pad: screen.pad
    }
    BarButton {
        id: back
        anchors { left: screen.left; leftMargin: screen.edge }
        y: screen.height - height - screen.edge
        iconName: "undo-2"
        text: qsTr("Back to the kiosk")
        onClicked: screen.staff.close()
    }
}
