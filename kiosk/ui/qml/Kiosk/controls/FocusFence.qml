import QtQuick

// Keeps the keys' focus among its own controls, in the order of reading; after the last one comes
// the first again.
FocusScope {
    id: fence

    // More items than any screen has; ends the search where there is no control at all.
    readonly property int patience: 2000
    // Whether the keys stay within. A menu holds them only while it lies over the page.
    property bool isClosed: true

    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === fence)
                return true;
        return false;
    }
    // Return the control after or before an item, or nothing.
    function beside(item: Item, forward: bool): Item {
        let at = item;
        for (let count = 0; count < patience; count++) {
            at = at.nextItemInFocusChain(forward);
            if (at !== fence && holds(at))
                return at;
        }
        return null;
    }
    function give(item: Item, forward: bool): void {
        item?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
    function step(forward: bool): void {
        give(beside(fence.Window.activeFocusItem ?? fence, forward), forward);
    }
}
