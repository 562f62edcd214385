import QtQuick
import Kiosk

// A drawing that can be made larger and moved, by fingers and by whoever calls its functions.
Flickable {
    id: pane

    required property url source
    readonly property real largest: 4
    // Width by height of the drawing; 0 until it is there.
    property real aspect: 0
    readonly property real fitWidth: aspect > 0 ? Math.min(width, height * aspect) : width
    // How high the drawing is when it is as wide as the pane; 0 until it is there.
    readonly property real fitHeight: aspect > 0 ? width / aspect : 0
    property real zoom: 1

    contentWidth: Math.max(width, drawing.width)
    contentHeight: Math.max(height, drawing.height)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    function measure(): void {
        if (aspect === 0 && drawing.implicitHeight > 0)
            aspect = drawing.implicitWidth / drawing.implicitHeight;
    }
    // Return which part of the drawing is at a point of the pane, from 0 to 1 each way.
    function partAt(x: real, y: real): point {
        return Qt.point((contentX + x - drawing.x) / drawing.width, (contentY + y - drawing.y) / drawing.height);
    }
    // Make the drawing so many times as large as it would fit, with a part of it at a point of the pane.
    function zoomTo(wanted: real, part: point, x: real, y: real): void {
        cancelFlick();
        zoom = Math.max(1, Math.min(largest, wanted));
        moveTo(drawing.x + part.x * drawing.width - x, drawing.y + part.y * drawing.height - y);
    }
    function zoomStep(factor: real): void {
        zoomTo(zoom * factor, partAt(width / 2, height / 2), width / 2, height / 2);
    }
    // Move by parts of the pane.
    function moveBy(across: real, down: real): void {
        cancelFlick();
        moveTo(contentX + across * width, contentY + down * height);
    }
    function moveTo(x: real, y: real): void {
        contentX = Math.max(0, Math.min(contentWidth - width, x));
        contentY = Math.max(0, Math.min(contentHeight - height, y));
    }

    PinchHandler {
        id: fingers
        readonly property real x: centroid.position.x - pane.contentX
        readonly property real y: centroid.position.y - pane.contentY
        // What the fingers have taken hold of; it stays between them.
        property point part

        target: null
        // Two fingers have come to drag; one may only tremble.
        dragThreshold: Theme.hand(6)
        onActiveChanged: if (active) part = pane.partAt(x, y)
        onScaleChanged: delta => pane.zoomTo(pane.zoom * delta, part, x, y)
    }
    Image {
        id: drawing
        anchors.centerIn: parent
        width: pane.fitWidth * pane.zoom
        height: pane.aspect > 0 ? width / pane.aspect : 0
        source: pane.source
        // Drawn anew at every size, so that lines stay sharp; the old one stays until then.
        sourceSize.width: Math.min(Theme.widestPicture, Math.ceil(width))
        asynchronous: true
        retainWhileLoading: true
        fillMode: Image.PreserveAspectFit
        // Later: a drawing that is known already is there while its width is still being worked out.
        onStatusChanged: if (status === Image.Ready) Qt.callLater(pane.measure)
    }
}
