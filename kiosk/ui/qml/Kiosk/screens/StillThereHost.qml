import QtQuick
import Kiosk
import Kiosk.Model

// Asks whether anybody is still there, above all else, and gives the keys back to where they were.
Loader {
    id: host

    required property Visit visit
    readonly property bool isWanted: visit.clock.isWarning
    property Item returnTo: null
    property int reason: Qt.OtherFocusReason

    onIsWantedChanged: {
        if (isWanted) {
            returnTo = host.Window.activeFocusItem;
            reason = (returnTo as Press)?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason;
            setSource("StillThereCard.qml", { visit: visit });
            return;
        }
        source = "";
        focus = false;
        // The next visitor begins at the beginning.
        if (visit.screen !== "welcome")
            returnTo?.forceActiveFocus(reason);
        returnTo = null;
    }
    // A focus scope inside a focus scope gets the keys only when it is told so.
    onLoaded: (item as Item).forceActiveFocus(reason)
}
