import QtQuick

// Keeps the keys' focus among its own controls: after the last one comes the first again.
FocusScope {
    id: fence

    // More items than any screen has; ends the search where there is no control at all.
    readonly property int patience: 2000

    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === fence)
                return true;
        return false;
    }
    function step(forward: bool): void {
        let at = fence.Window.activeFocusItem ?? fence;
        for (let count = 0; count < patience; count++) {
            at = at.nextItemInFocusChain(forward);
            if (at !== fence && holds(at))
                return at.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }
    }
}
