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

    Component.onCompleted: update()
    onIsWantedChanged: update()
}
