import QtQuick
import Kiosk

// Walks through a screen with two keys: to the next control where that is in sight, otherwise one
// line on, so that no words are passed over. Two more keys go from one part of it to another.
QtObject {
    id: walk

    required property FocusFence fence
    // What the walk reads where no control has the focus.
    required property ScrollPane pane
    readonly property Item at: fence.Window.activeFocusItem

    function paneOf(item: Item): ScrollPane {
        for (let one = item; one !== null && one !== fence; one = one.parent)
            if (one instanceof ScrollPane)
                return one as ScrollPane;
        return null;
    }
    function isControl(item: Item): bool {
        return item !== null && item.activeFocusOnTab && fence.holds(item);
    }
    // Return the first control of a pane that begins in sight or below, or the last one that begins
    // in sight or above.
    function entry(to: ScrollPane, forward: bool): Item {
        let found = null;
        let one = fence.beside(to, true);
        for (let count = 0; count < fence.patience && one !== null && to.holds(one); count++) {
            if (forward ? to.topOf(one) >= to.contentY : to.topOf(one) < to.contentY + to.height)
                found = one;
            if (forward === (found !== null))
                return found;
            one = fence.beside(one, true);
        }
        return found;
    }
    // Return the control after or before all that a pane holds.
    function beyond(from: ScrollPane, forward: bool): Item {
        const start = fence.beside(from, forward);
        let one = start;
        while (one !== null && from.holds(one)) {
            one = fence.beside(one, forward);
            // There is nothing but this pane.
            if (one === start)
                return start;
        }
        return one;
    }

    // Go one control on, or one line.
    function step(forward: bool): void {
        const read = isControl(at) ? paneOf(at) : (at as ScrollPane) ?? pane;
        if (read === null)
            return leave(at, fence.beside(at, forward), forward);
        const isThere = isControl(at) && read.shows(at);
        const next = isThere ? fence.beside(at, forward) : entry(read, forward);
        if (next !== null && read.holds(next) && read.isNear(next))
            return fence.give(next, forward);
        if (!read.canStep(forward)) {
            read.wayOut = forward ? 1 : -1;
            return leave(isThere ? at : read, beyond(read, forward), forward);
        }
        read.stepLine(forward ? 1 : -1);
        if (!isThere || !read.shows(at))
            read.take(true);
    }
    // Go on to another part of the screen. Where the first control follows the last one, a pane that
    // holds nothing but words comes between them.
    function leave(from: Item, next: Item, forward: bool): void {
        const first = fence.beside(fence, true);
        const isRound = from !== pane && first !== null && (forward ? next : from) === first;
        if (next === null || (isRound && pane.isLong && !pane.holds(fence.beside(pane, true))))
            return arrive(pane, forward);
        enter(next, forward);
    }
    // Go to a pane. One that was read to its end begins again for whoever comes round.
    function arrive(to: ScrollPane, forward: bool): void {
        if (to.wayOut === (forward ? 1 : -1))
            to.moveTo(forward ? 0 : to.lowest);
        to.take(true);
    }
    // Go to a control; among words, to one that is in sight.
    function enter(next: Item, forward: bool): void {
        const to = paneOf(next);
        if (to === null || to.favorite !== null)
            return fence.give(next, forward);
        arrive(to, forward);
        const first = entry(to, forward);
        if (first !== null && to.isNear(first))
            fence.give(first, forward);
    }

    // Go to the next or the last part: the menu, the page, the controls under it. It does not go
    // round, so that one key held to its end always comes to the same place.
    function jump(forward: bool): void {
        const read = isControl(at) ? paneOf(at) : (at as ScrollPane) ?? pane;
        const next = read === null ? fence.beside(at, forward) : beyond(read, forward);
        const isRound = next === null || next === fence.beside(fence, forward);
        if (isRound || next === at)
            return;
        const favorite = paneOf(next)?.favorite ?? null;
        if (favorite !== null)
            fence.give(favorite, forward);
        else
            enter(next, forward);
    }
    // Go to the next control as Tab does: whatever is in sight, the order of reading counts.
    function tab(forward: bool): void {
        const read = at as ScrollPane;
        fence.give((read !== null ? entry(read, forward) : null) ?? fence.beside(at ?? fence, forward), forward);
    }
}
