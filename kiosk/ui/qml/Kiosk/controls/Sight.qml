import QtQuick
import Kiosk

// How far down a pane drawings are wanted: one screenful below what has been seen. On another page
// they wait until its words are on the screen; whoever taps the menu does not wait for them.
Item {
    id: sight

    required property ScrollPane pane
    // The lowest point, in pixels of what the pane holds. A page that is there from the start has its
    // drawings at once: nobody has tapped, and they are drawn while the rest is built.
    property real lowest: Infinity

    function restart(): void {
        lowest = 0;
        later.restart();
    }
    function widen(): void {
        if (!later.running)
            lowest = Math.max(lowest, pane.contentY + 2 * pane.height);
    }

    Connections {
        target: sight.pane
        function onContentYChanged(): void { sight.widen(); }
        function onHeightChanged(): void { sight.widen(); }
    }
    // Two frames: one to show the words, and one to spare.
    Timer {
        id: later
        interval: 32
        onTriggered: sight.widen()
    }
}
