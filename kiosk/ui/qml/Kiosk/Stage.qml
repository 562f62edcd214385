import QtQuick
import Kiosk.Model

// The kiosk on a screen of any size, made smaller where it would not fit: for a preview.
Item {
    id: stage

    required property Entrance entrance
    required property real screenWidth
    required property real screenHeight
    readonly property real fit: Math.min(1, width / screenWidth, height / screenHeight)

    Main {
        anchors.centerIn: parent
        width: stage.screenWidth
        height: stage.screenHeight
        scale: stage.fit
        clip: true
        entrance: stage.entrance
    }
}
