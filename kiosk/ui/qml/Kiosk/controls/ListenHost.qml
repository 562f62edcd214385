import QtQuick
import Kiosk
import Kiosk.Model

// Builds the controls of reading aloud when a visitor first listens, and drops them with the visit.
Loader {
    id: host

    required property Visit visit
    readonly property bool isOn: visit.speech.state !== "off"
    readonly property ListenStrip strip: item as ListenStrip
    readonly property bool isShown: strip?.isShown ?? false

    // A sentence was asked for.
    signal moved
    // The keys were here when it went.
    signal gone

    function update(): void {
        if (isOn && strip === null)
            setSource("ListenStrip.qml", { visit: visit });
    }

    onIsOnChanged: update()
    onVisitChanged: {
        source = "";
        update();
    }
    Connections {
        target: host.strip
        function onMoved(): void { host.moved(); }
        function onGone(): void { host.gone(); }
    }
}
