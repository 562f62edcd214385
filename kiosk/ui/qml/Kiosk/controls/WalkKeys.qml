import QtQuick
import Kiosk

// What the keys do where the control that has the focus does not want them: walk and scroll.
// A keyboard has all of them, and a pad with five keys has Up, Down, Select and Back.
QtObject {
    id: keys

    required property FocusFence fence
    required property ScrollPane pane
    readonly property FocusWalk walk: FocusWalk { fence: keys.fence; pane: keys.pane }

    // Whether there is a page to be heard where no control has the keys.
    property bool canHear: false

    signal hearAsked
    signal backAsked
    signal menuAsked

    function hear(event: KeyEvent): void {
        event.accepted = canHear && !event.isAutoRepeat;
        if (event.accepted)
            hearAsked();
    }
    function handle(event: KeyEvent): void {
        event.accepted = true;
        KeyUse.isOn = true;
        switch (event.key) {
        case Qt.Key_Up: return walk.step(false);
        case Qt.Key_Down: return walk.step(true);
        case Qt.Key_Left: return walk.jump(Theme.isMirrored);
        case Qt.Key_Right: return walk.jump(!Theme.isMirrored);
        case Qt.Key_Tab: return walk.tab(true);
        case Qt.Key_Backtab: return walk.tab(false);
        case Qt.Key_PageUp: return pane.stepPage(-1);
        case Qt.Key_PageDown: return pane.stepPage(1);
        case Qt.Key_Home: return pane.moveTo(0);
        case Qt.Key_End: return pane.moveTo(pane.lowest);
        case Qt.Key_Escape:
        case Qt.Key_Back:
        case Qt.Key_Backspace: return backAsked();
        case Qt.Key_HomePage:
        case Qt.Key_Menu: return menuAsked();
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Select:
        case Qt.Key_Space: return hear(event);
        default: event.accepted = false;
        }
    }
}
