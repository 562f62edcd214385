import QtQuick
import Kiosk

// Keeps the words at the top of a pane at the top while all around them changes: its size, as when
// the screen is turned, or its words, as when somebody edits the page.
Item {
    id: keeper

    required property ScrollPane pane
    required property PageColumn blocks
    property Item words: null
    // How much of the words is above the pane.
    property real share: 0
    // The row that the words are in, for when they are gone: edited, or broken for a while.
    property int row: -1
    property real rowShare: 0

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
    }
    function shareOf(item: Item, top: real): real {
        return item === null ? 0 : (top - topOf(item)) / Math.max(1, item.height);
    }
    // Bring a row to the top, and keep it there while what stands above it gets its height.
    function hold(wanted: int): void {
        pane.cancelFlick();
        words = blocks.rowItem(wanted);
        share = 0;
        row = wanted;
        rowShare = 0;
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
        if (words !== null && words !== blocks && !pane.moving)
            pane.contentY = Math.max(0, Math.min(pane.lowest, Math.round(blocks.y + topOf(words) + share * words.height)));
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
