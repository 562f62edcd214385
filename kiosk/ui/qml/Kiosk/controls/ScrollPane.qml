import QtQuick
import Kiosk

// Scrolls what it holds by finger, wheel, key or button, and keeps what has the focus in view.
Flickable {
    id: pane

    readonly property real line: Theme.px(60)
    // How far one key goes: a page has an end, also for those who have no other key.
    readonly property real stride: Math.max(line, Math.round(height / 5))
    // What stays on screen from one screenful to the next, so that nobody loses the place.
    readonly property real overlap: Theme.px(90)
    // How much of the foot of the pane may be covered.
    property real hidden: line
    readonly property real lowest: Math.max(0, contentHeight - height)
    readonly property Item focusItem: Window.activeFocusItem
    readonly property bool isLong: lowest > 0
    // Where the pane holds choices and no words to read: the one that is chosen.
    property Item favorite: null
    // Whether the keys read here, and no control has them.
    property bool isKeyPlace: false
    // Where the keys have left: 1 at the end, -1 at the top, 0 once the pane is somewhere else.
    property int wayOut: 0
    property color focusTint: Theme.colors.focus

    // Somebody has moved the pane to where it is.
    signal placed

    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    maximumFlickVelocity: Theme.roll
    pixelAligned: true
    clip: true

    function moveTo(y: real): void {
        cancelFlick();
        contentY = Math.max(0, Math.min(lowest, y));
        placed();
    }
    onMovementStarted: KeyUse.isOn = false
    onContentYChanged: {
        if (moving)
            placed();
        if (flicking)
            Rolling.went();
    }
    onPlaced: wayOut = 0
    onActiveFocusChanged: if (!activeFocus) isKeyPlace = false

    function stepPage(direction: int): void {
        moveTo(contentY + direction * Math.max(line, height - overlap));
    }
    function stepLine(direction: int): void {
        moveTo(contentY + direction * stride);
    }
    function topOf(item: Item): real {
        return item.mapToItem(contentItem, 0, 0).y;
    }
    // Return how far the pane must be scrolled for an item to be well in view.
    function wayTo(item: Item): real {
        const top = topOf(item);
        const bottom = top + item.height;
        // Less room above it where all of it is seen that way, with the ring round it.
        const above = Math.max(2 * Theme.ring, Math.min(line, height - hidden - item.height));
        const wanted = top < contentY + above ? top - above
            : bottom > contentY + height - hidden ? Math.min(top - above, bottom - height + hidden) : contentY;
        return Math.max(0, Math.min(lowest, wanted)) - contentY;
    }
    function reveal(item: Item): void {
        const way = wayTo(item);
        if (way !== 0)
            moveTo(contentY + way);
    }
    // Whether an item is in view, or one step away.
    function isNear(item: Item): bool {
        return Math.abs(wayTo(item)) <= stride + 1;
    }
    // Whether some of an item is in view.
    function shows(item: Item): bool {
        return topOf(item) < contentY + height && topOf(item) + item.height > contentY;
    }
    function canStep(forward: bool): bool {
        return forward ? contentY < lowest - 0.5 : contentY > 0.5;
    }
    // Take the keys, from a control that is no longer in sight.
    function take(isByKey: bool): void {
        isKeyPlace = isByKey;
        forceActiveFocus();
    }
    function holds(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === contentItem)
                return true;
        return false;
    }

    // Keys bring what they reach into view; what a finger touches stays under the finger.
    onFocusItemChanged: if ((focusItem as Press)?.visualFocus && holds(focusItem)) reveal(focusItem)
}
