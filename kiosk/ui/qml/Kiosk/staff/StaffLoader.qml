import QtQuick
import Kiosk.Model

// Builds what staff see while one of them is there; drops it, and with it all keys, afterwards.
Loader {
    id: loader

    required property Entrance entrance
    readonly property bool isWanted: entrance.staff !== null

    focus: isWanted
    onIsWantedChanged: {
        if (isWanted)
            setSource("StaffScreens.qml", { staff: entrance.staff });
        else
            source = "";
    }
    // A focus scope inside a focus scope gets the keys only when it is told so.
    onLoaded: (item as Item).forceActiveFocus()
}
