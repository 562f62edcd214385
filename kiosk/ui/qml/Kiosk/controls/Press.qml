import QtQuick
import QtQuick.Templates as T
import Kiosk

// What every control shares: it acts on release, answers Enter, and can be reached by keys.
// FocusRing draws itself round the one that has the focus.
T.AbstractButton {
    id: press

    property color focusTint: Theme.colors.focus
    // What its twin in the tray of lowered controls shows; without words it is the name.
    property string twinText: ""
    property string twinIcon: ""

    // Gets the keys when this control has them and is switched off, or they would be lost.
    property Press heir: null

    // A key that is held down, or stuck, acts once.
    function enter(event: KeyEvent): void {
        if (event.isAutoRepeat)
            return;
        KeyUse.isOn = true;
        // Not `click`, which says that it is pressed: only fingers and a mouse press.
        clicked();
    }
    function handOn(): void {
        let to = press.heir;
        for (let far = 0; to !== null && !to.enabled && far < 2; far++)
            to = to.heir;
        // A screen that is gone has none.
        if (to?.enabled ?? false)
            to.forceActiveFocus(focusReason);
    }

    focusPolicy: Qt.StrongFocus
    onPressedChanged: if (pressed) KeyUse.isOn = false
    onEnabledChanged: if (!enabled && focus && heir !== null) Qt.callLater(handOn)
    Accessible.name: text
    Accessible.ignored: !visible
    Keys.onReturnPressed: event => enter(event)
    Keys.onEnterPressed: event => enter(event)
    Keys.onSpacePressed: event => enter(event)
    Keys.onSelectPressed: event => enter(event)
    Keys.onTabPressed: event => KeyUse.tab(press, event, true)
    Keys.onBacktabPressed: event => KeyUse.tab(press, event, false)
}
