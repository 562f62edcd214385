import QtQuick
import QtQuick.Templates as T
import Kiosk

// What every control shares: it acts on release, answers Enter, and can be reached by keys.
// FocusRing draws itself round the one that has the focus.
T.AbstractButton {
    id: press

    property color focusTint: Theme.colors.focus

    // A key that is held down, or stuck, acts once.
    function enter(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            click();
    }
    function tab(event: KeyEvent, forward: bool): void {
        let at = press.parent;
        while (at !== null && !(at instanceof FocusFence))
            at = at.parent;
        (at as FocusFence)?.step(forward);
        event.accepted = at !== null;
    }

    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)
    Keys.onTabPressed: event => tab(event, true)
    Keys.onBacktabPressed: event => tab(event, false)
}
