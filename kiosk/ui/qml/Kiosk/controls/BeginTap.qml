import QtQuick
import Kiosk

// Begins a visit wherever the screen is touched, but for the corner that staff tap to get in: what
// they do is no visit.
TapHandler {
    id: tap

    signal meant
    readonly property bool isMeantPress: pressed && isOutside(point.pressPosition)

    function isOutside(at: point): bool {
        return Math.max(at.x, at.y) > Theme.corner;
    }

    // A slow press is a tap too.
    longPressThreshold: 0
    gesturePolicy: TapHandler.ReleaseWithinBounds
    onTapped: event => {
        if (isOutside(event.pressPosition))
            meant();
    }
}
