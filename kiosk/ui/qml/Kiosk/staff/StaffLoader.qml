import QtQuick
import Kiosk
import Kiosk.Model

// Builds what staff see while one of them is there; drops it afterwards, and gives the keys back to
// where they were.
Loader {
    id: loader

    required property Entrance entrance
    // Gets the keys where what had them is gone.
    required property Item heir
    readonly property bool isWanted: entrance.staff !== null
    property Item returnTo: null
    property int reason: Qt.OtherFocusReason
    property bool isKeyUse: false

    function giveBack(): void {
        KeyUse.isOn = isKeyUse;
        // A visit that staff have ended has no place for the keys any more.
        const to = returnTo?.visible ? returnTo : heir;
        returnTo = null;
        if (to instanceof ScrollPane)
            (to as ScrollPane).take(isKeyUse);
        else
            to?.forceActiveFocus(reason);
    }

    onIsWantedChanged: {
        if (isWanted) {
            returnTo = loader.Window.activeFocusItem;
            reason = (returnTo as Press)?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason;
            isKeyUse = KeyUse.isOn;
            focus = true;
            setSource("StaffScreens.qml", { staff: entrance.staff });
            return;
        }
        source = "";
        focus = false;
        giveBack();
    }
    // A focus scope inside a focus scope gets the keys only when it is told so.
    onLoaded: (item as Item).forceActiveFocus()
}
