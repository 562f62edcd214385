pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Finds words on the pages: a field, what was found, and a keyboard for those who have none.
FocusFence {
    id: screen

    required property Visit visit
    property bool wantsKeyboard: true
    readonly property bool hasKeyboard: wantsKeyboard && board.isThere
    readonly property real gap: Theme.hand(Theme.isPortrait ? 24 : 16)
    readonly property real edge: Theme.hand(Theme.isPortrait ? 36 : 20)
    // What the keyboard takes of the screen, also in the moment before it is there.
    readonly property real keyboardHeight: hasKeyboard ? Math.max(Theme.keyboardHeight, board.implicitHeight) : 0

    // Where the controls stand low and the keyboard leaves no room beneath the line, what was found
    // stands above it, to be read; it can be touched once the keyboard is hidden.
    readonly property bool isFoundAbove: hasKeyboard && Theme.reachTop > 0
        && height - Theme.reachTop - keyboardHeight < 5 * Theme.target

    function enter(): void {
        const first = hits.first();
        if (first === null)
            return;
        wantsKeyboard = false;
        first.forceActiveFocus(Qt.TabFocusReason);
        pane.moveTo(0);
    }
    // Letters belong into the field, wherever the keys are.
    function press(event: KeyEvent): void {
        keys.handle(event);
        if (!event.accepted && event.text.length > 0 && event.text >= " ") {
            field.take(event.text);
            event.accepted = true;
        }
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Find")
    Keys.onPressed: event => press(event)
    Component.onCompleted: visit.finder.prepare()
    PaneKeys { id: keys; fence: screen; pane: pane; visit: screen.visit }

    Scrim {
        anchors.fill: parent
        onTapped: screen.visit.cards.close()
    }
    Rectangle {
        id: panel
        x: Math.round((screen.width - width) / 2)
        y: screen.isFoundAbove ? screen.gap : Math.max(screen.gap, Theme.reachTop)
        width: Math.min(screen.width - 2 * screen.gap, Theme.hand(1560))
        height: screen.height - y - screen.gap - screen.keyboardHeight
        radius: Theme.radius * 2
        color: Theme.colors.paper
        border.color: Theme.colors.strongLine
        border.width: Theme.hairline

        MouseArea { anchors.fill: parent }
        FindField {
            id: field
            anchors { left: panel.left; leftMargin: screen.edge }
            y: !screen.isFoundAbove ? screen.edge
                : (Theme.isPortrait ? buttons.y - Theme.gap : panel.height - screen.edge) - height
            width: panel.width - 2 * screen.edge - (Theme.isPortrait ? 0 : buttons.width + Theme.gap)
            height: Math.max(implicitHeight, Theme.isPortrait ? 0 : buttons.height)
            focus: true
            finder: screen.visit.finder
            onEntered: screen.enter()
            onTouched: screen.wantsKeyboard = true
        }
        // Beside the field, or at the foot of a high screen.
        FindButtons {
            id: buttons
            anchors { right: parent.right; rightMargin: screen.edge }
            y: Theme.isPortrait ? panel.height - screen.edge - height : field.y
            // The field needs room as well.
            widest: (Theme.isPortrait ? panel.width - 2 * screen.edge : panel.width * 0.58) / 3 - Theme.gap
            isSmall: Math.min(screen.width, screen.height) < 640 || Theme.reachTop > 0
            isEmpty: field.isEmpty
            canType: board.isThere
            clearText: qsTr("Clear")
            keysText: screen.hasKeyboard ? qsTr("Hide keyboard") : qsTr("Show keyboard")
            closeText: qsTr("Close")
            onCleared: field.clear()
            onClosed: screen.visit.cards.close()
            onKeyboardAsked: {
                screen.wantsKeyboard = !screen.wantsKeyboard;
                if (screen.hasKeyboard)
                    field.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        ScrollPane {
            id: pane
            // Room for the ring round what has the focus.
            anchors { left: panel.left; leftMargin: screen.edge - Theme.ring; right: pager.left; rightMargin: Theme.gap }
            y: screen.isFoundAbove ? screen.edge : field.y + field.height + Theme.gap - Theme.ring
            height: (screen.isFoundAbove ? field.y - Theme.gap
                : Theme.isPortrait ? buttons.y - Theme.gap : panel.height - screen.edge) - y
            contentHeight: hits.height + 2 * Theme.ring
            enabled: !screen.isFoundAbove

            FindHits {
                id: hits
                x: Theme.ring
                y: Theme.ring
                width: pane.width - 2 * Theme.ring
                visit: screen.visit
                isOnlyShown: screen.isFoundAbove
                isLow: pane.height < 3 * Theme.target
            }
        }
        SoftEdge { pane: pane; depth: Math.min(Theme.softEdge, pane.height / 4) }
        Pager {
            id: pager
            anchors { right: parent.right; rightMargin: screen.edge; top: pane.top }
            visible: pane.enabled && (!pane.atYBeginning || !pane.atYEnd)
            columns: pane.height < 2 * Theme.target + Theme.gap ? 2 : 1
            pane: pane
        }
    }
    FindKeyboardHost {
        id: board
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: screen.hasKeyboard
        field: field
        visit: screen.visit
    }
}
