import QtQuick
import Kiosk
import Kiosk.Model

// The screens of staff, one at a time, over all the rest.
FocusScope {
    id: screens

    required property Staff staff
    readonly property string shown: staff.shown
    readonly property var files: ({
        "no-pin": "NoPinScreen.qml",
        "pin": "PinScreen.qml",
        "panel": "PanelScreen.qml",
        "cleaning": "CleaningScreen.qml",
        "screen-test": "ScreenTestScreen.qml"
    })

    onShownChanged: show()
    Component.onCompleted: show()

    function show(): void {
        const file = files[shown] ?? "";
        if (file.length > 0)
            host.setSource(file, { staff: staff });
        else
            host.source = "";
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    // Nothing that is touched here reaches what lies under it.
    MouseArea {
        anchors.fill: parent
        onWheel: wheel => wheel.accepted = true
    }
    FocusRing { home: screens }
    Loader {
        id: host
        anchors.fill: parent
        focus: true
        // A focus scope inside a focus scope gets the keys only when it is told so.
        onLoaded: (item as Item).forceActiveFocus(KeyUse.isOn ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }
}
