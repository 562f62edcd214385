import QtQuick
import Kiosk

// Keeps the words at the top of a pane at the top while all around them changes its size, as it
// does when the screen is turned.
Item {
    id: keeper

    required property ScrollPane pane
    required property Column blocks
    property Item words: null
    // How much of the words is above the pane.
    property real share: 0

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
        share = words === null ? 0 : (top - topOf(words)) / Math.max(1, words.height);
    }
    function topOf(item: Item): real {
        return item.mapToItem(blocks, 0, 0).y;
    }
    function restore(): void {
        if (words !== null && words !== blocks && !pane.moving)
            pane.contentY = Math.round(blocks.y + topOf(words) + share * words.height);
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
