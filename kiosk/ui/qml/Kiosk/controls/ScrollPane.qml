import QtQuick
import Kiosk

// Scrolls what it holds by finger, wheel, key or button, and keeps what has the focus in view.
Flickable {
    id: pane

    readonly property real line: Theme.px(60)
    // What stays on screen from one screenful to the next, so that nobody loses the place.
    readonly property real overlap: Theme.px(90)
    // How much of the foot of the pane may be covered.
    property real hidden: line
    readonly property real lowest: Math.max(0, contentHeight - height)
    readonly property Item focusItem: Window.activeFocusItem

    // Somebody has moved the pane to where it is.
    signal placed

    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    clip: true

    function moveTo(y: real): void {
        cancelFlick();
        contentY = Math.max(0, Math.min(lowest, y));
        placed();
    }
    onContentYChanged: if (moving) placed()

    function stepPage(direction: int): void {
        moveTo(contentY + direction * Math.max(line, height - overlap));
    }
    function stepLine(direction: int): void {
        moveTo(contentY + direction * line);
    }
    function reveal(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const bottom = top + item.height;
        if (top < contentY + line)
            moveTo(top - line);
        else if (bottom > contentY + height - hidden)
            moveTo(Math.min(top - line, bottom - height + hidden));
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
