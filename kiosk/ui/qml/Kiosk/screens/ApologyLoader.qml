import QtQuick
import Kiosk.Model

// Builds the screen that apologizes to a visitor, while it is wanted.
Loader {
    id: loader

    required property Entrance entrance
    readonly property bool isWanted: entrance.apology !== null

    focus: isWanted
    onIsWantedChanged: {
        if (isWanted)
            setSource("ApologyScreen.qml", { apology: entrance.apology });
        else
            source = "";
    }
    // A focus scope inside a focus scope gets the keys only when it is told so.
    onLoaded: (item as Item).forceActiveFocus()
}
