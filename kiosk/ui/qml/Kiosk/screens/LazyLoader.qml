import QtQuick
import Kiosk.Model

// Builds a screen or card when it is first wanted, and drops it when it no longer is.
Loader {
    id: loader

    required property bool isWanted
    required property string file
    required property Visit visit

    focus: isWanted

    function update(): void {
        if (isWanted)
            setSource(file, { visit: visit });
        else
            source = "";
    }

    // A focus scope inside a focus scope gets the keys only when it is told so.
    onLoaded: (item as Item).forceActiveFocus()
    Component.onCompleted: update()
    onIsWantedChanged: update()
}
