import QtQuick
import Kiosk
import Kiosk.Model

// Keeps the words at the top of a pane at the top while all around them changes: its size, as when
// the screen is turned, or its words, as when somebody edits the page.
Item {
    id: keeper

    required property ScrollPane pane
    required property PageColumn blocks
    required property Visit visit
    property Item words: null
    // How much of the words is above the pane.
    property real share: 0
    // The row that the words are in, for when they are gone: edited, or broken for a while.
    property int row: -1
    property real rowShare: 0
    // How far down the pane was, for a place above all rows.
    property real headTop: 0

    function innermost(item: Item, x: real, y: real): Item {
        const child = item.childAt(x, y);
        if (child === null)
            return item;
        const point = item.mapToItem(child, x, y);
        return innermost(child, point.x, point.y);
    }
    function note(): void {
        const top = pane.contentY - blocks.y;
        words = top > 0 ? innermost(blocks, blocks.width / 2, top) : null;
        if (words === blocks)
            words = innermost(blocks, blocks.width / 2, top + blocks.spacing);
        share = shareOf(words, top);
        row = top > 0 ? blocks.rowAt(top) : -1;
        rowShare = shareOf(blocks.rowItem(row), top);
        headTop = row < 0 ? pane.contentY : 0;
    }
    function shareOf(item: Item, top: real): real {
        return item === null ? 0 : (top - topOf(item)) / Math.max(1, item.height);
    }
    // Bring a row to the top, and keep it there while what stands above it gets its height.
    function hold(wanted: int): void {
        holdAt(wanted, 0, 0);
    }
    function holdAt(wanted: int, part: real, top: real): void {
        pane.cancelFlick();
        words = blocks.rowItem(wanted);
        share = part;
        row = wanted;
        rowShare = part;
        headTop = row < 0 ? top : 0;
        restore();
    }
    function topOf(item: Item): real {
        return item.mapToItem(blocks, 0, 0).y;
    }
    function isThere(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === blocks)
                return true;
        return false;
    }
    function restore(): void {
        if (!isThere(words)) {
            words = blocks.rowItem(row);
            share = rowShare;
        }
        if (words === null && headTop > 0 && !pane.moving)
            pane.contentY = Math.min(pane.lowest, headTop);
        if (words !== null && words !== blocks && !pane.moving)
            pane.contentY = Math.max(0, Math.min(pane.lowest, Math.round(blocks.y + topOf(words) + share * words.height)));
    }

    Connections {
        target: keeper.visit.place
        function onAsked(): void {
            keeper.note();
            keeper.visit.place.keep(keeper.row, keeper.rowShare, keeper.pane.contentY);
        }
        function onGiven(row: int, share: real, top: real): void { keeper.holdAt(row, share, top); }
    }
    Connections {
        target: keeper.pane
        function onPlaced(): void { keeper.note(); }
    }
    Connections {
        target: keeper.blocks
        function onPositioningComplete(): void { keeper.restore(); }
    }
}
