import QtQuick
import Kiosk
import Kiosk.Model

// A code for the camera of a phone, on a white plate in every theme. It is as large as its room
// allows, up to what fills the view of a camera; where its squares would be too small, it is gone.
Item {
    id: plate

    required property string content
    // How wide and how high it may be.
    required property real room
    // How wide it must be, at the least.
    readonly property int leastSide: code.count * Theme.smallestSquare
    readonly property int square: code.count > 0
        ? Math.min(Math.floor(room / code.count), Theme.largestSquare) : 0
    readonly property bool isReadable: square >= Theme.smallestSquare

    implicitWidth: square * code.count
    implicitHeight: implicitWidth
    visible: isReadable
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Code for the camera of a phone")
    Accessible.ignored: !visible

    QrCode {
        id: code
        anchors.fill: parent
        content: plate.content
    }
}
